import { Kbd, Modal, Table } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut, useShortcuts } from '../keys/shortcuts';

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export function openKeyboardSheet(): void {
  set(true);
}

/** Every key that does something here and now. */
export function KeyboardSheet() {
  const { t } = useTranslation('app');
  const shortcuts = useShortcuts();
  const opened = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  useShortcut('?', t('keys.title'), openKeyboardSheet);
  const seen = new Set<string>();
  const rows = shortcuts.filter(({ key }) => !seen.has(key) && seen.add(key));
  return (
    <Modal
      opened={opened}
      onClose={() => set(false)}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Table>
        <Table.Tbody>
          <Row keys={t('keys.paletteKeys')} label={t('palette.title')} />
          {rows.map(({ key, label }) => (
            <Row key={key} keys={key} label={label} />
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function Row({ keys, label }: { keys: string; label: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" w={130}>
        <Kbd>{keys}</Kbd>
      </Table.Th>
      <Table.Td>{label}</Table.Td>
    </Table.Tr>
  );
}

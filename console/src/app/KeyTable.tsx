import { Kbd, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../keys/shortcuts';
import { Dialog } from '../ui/Dialog';

/** Every key that does something here and now; of two with the same key the one that acts. */
export function KeyTable({ close }: { close: () => void }) {
  const { t } = useTranslation('app');
  const seen = new Set<string>();
  const rows = useShortcuts().filter(({ key }) => !seen.has(key) && seen.add(key));
  return (
    <Dialog close={close} title={t('keys.title')}>
      <Table>
        <Table.Tbody>
          <Row keys={t('keys.paletteKeys')} label={t('palette.title')} />
          {rows.map(({ key, label }) => (
            <Row key={key} keys={key} label={label} />
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
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

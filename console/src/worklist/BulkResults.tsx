import { Modal, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RowResult } from './bulk';

/** What became of each case; those that were refused stand first. */
export function BulkResults({ results, close }: { results: RowResult[]; close: () => void }) {
  const { t } = useTranslation('worklist');
  const failed = results.filter((each) => each.problem !== null);
  const ordered = [...failed, ...results.filter((each) => each.problem === null)];
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('bulk.results')}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <Text mb="sm">{t('bulk.summary', { done: results.length - failed.length, failed: failed.length })}</Text>
      <Table>
        <Table.Tbody>
          {ordered.map(({ row, problem }) => (
            <Table.Tr key={row.caseId}>
              <Table.Td w={70}>#{row.number}</Table.Td>
              <Table.Td>{row.subject}</Table.Td>
              <Table.Td c={problem ? 'var(--bad)' : 'var(--good)'}>
                {problem ? <IconAlertTriangle size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}{' '}
                {problem ?? t('bulk.done')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

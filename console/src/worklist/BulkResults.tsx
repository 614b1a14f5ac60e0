import { Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog';
import type { RowResult } from './bulk';

/** What became of each case; those that were refused stand first. */
export function BulkResults({ results, close }: { results: RowResult[]; close: () => void }) {
  const { t } = useTranslation('worklist');
  const failed = results.filter((each) => each.problem !== null);
  const ordered = [...failed, ...results.filter((each) => each.problem === null)];
  return (
    <Dialog close={close} size="lg" title={t('bulk.results')}>
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
    </Dialog>
  );
}

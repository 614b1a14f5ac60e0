import { Loader, Table } from '@mantine/core';
import { Link, Outlet, useMatchRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../people/usePeople';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { useWorkList } from './useWorkList';

export function WorkListPage() {
  const { t } = useTranslation('worklist');
  const search = useSearch({ from: '/cases' });
  const list = useWorkList(search, useMe().id);
  const nameOf = useNameOf();
  if (useMatchRoute()({ to: '/cases/$caseId' })) return <Outlet />;
  if (list.isPending) return <Loader m="md" aria-label={t('title')} />;
  if (list.isError) return <Failed error={list.error} reset={list.refetch} />;
  return (
    <Table aria-label={t('title')}>
      <Table.Tbody>
        {list.data.map((each) => (
          <Table.Tr key={each.caseId}>
            <Table.Td>{each.number}</Table.Td>
            <Table.Td>
              <Link to="/cases/$caseId" params={{ caseId: each.caseId }} search={search}>
                {each.subject}
              </Link>
            </Table.Td>
            <Table.Td>{each.status}</Table.Td>
            <Table.Td>{nameOf(each.ownerId)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

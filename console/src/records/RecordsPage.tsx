import { Button, Group, Loader, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { NotFound } from '../ui/NotFound';
import { RouteLink } from '../ui/RouteLink';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { Cell } from './Cell';
import type { Row } from './form';
import { KindTabs } from './KindTabs';
import { isKind, isSearched, type KindName, kinds } from './kinds';
import { useRecords } from './useRecords';

export function RecordsPage() {
  const { kind } = useParams({ from: '/records/$kind' });
  return isKind(kind) ? <Records kind={kind} /> : <NotFound />;
}

function Records({ kind }: { kind: KindName }) {
  const { t } = useTranslation('records');
  const { q = '' } = useSearch({ from: '/records/$kind' });
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(q, 250);
  const found = useRecords(kind, settled);
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = isSearched(kind) ? all : all.filter((row) => matches(row, q));
  const search = (next: string) =>
    navigate({ to: '/records/$kind', params: { kind }, search: next ? { q: next } : {}, replace: true });
  return (
    <Stack p="md" maw={1200}>
      <KindTabs kind={kind} />
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t(`kind.${kind}`)}
        </Title>
        {useMe().is('ADMIN') && (
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => navigate({ to: '/records/$kind/new', params: { kind } })}
          >
            {t('new')}
          </Button>
        )}
      </Group>
      <TextInput
        aria-label={t(isSearched(kind) ? 'searchAll' : 'search')}
        placeholder={t(isSearched(kind) ? 'searchAll' : 'search')}
        leftSection={<IconSearch size={16} />}
        value={q}
        onChange={(event) => search(event.currentTarget.value)}
      />
      {found.isPending && <Loader role="status" aria-label={t(`kind.${kind}`)} />}
      {found.isError && <Failed error={found.error} reset={found.refetch} />}
      {found.data && rows.length === 0 && (
        <Empty title={t(q ? 'noneLike' : 'none', { q })}>
          {found.hasNextPage && !isSearched(kind) && <Text c="dimmed">{t('onlyLoaded')}</Text>}
        </Empty>
      )}
      {rows.length > 0 && <RecordTable kind={kind} rows={rows} />}
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

function matches(row: Row, q: string): boolean {
  const wanted = q.trim().toLowerCase();
  return wanted === '' || Object.values(row).some((value) => String(value).toLowerCase().includes(wanted));
}

function RecordTable({ kind, rows }: { kind: KindName; rows: Row[] }) {
  const { t } = useTranslation('records');
  const { columns, id } = kinds[kind];
  const statusWord = useStatusWord();
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table aria-label={t(`kind.${kind}`)} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`field.${id}`)}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`field.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={String(row[id])}>
              <Table.Th scope="row">
                <RouteLink to="/records/$kind/of/$id" params={{ kind, id: String(row[id]) }} fz="sm">
                  {String(row[id])}
                </RouteLink>
                {kind === 'case-statuses' && statusWord(String(row[id])) !== row[id] && (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    {statusWord(String(row[id]))}
                  </Text>
                )}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column}>
                  <Cell kind={kind} column={column} value={row[column]} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

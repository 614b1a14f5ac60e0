import { Button, Group, Paper, Table, Title } from '@mantine/core';

import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/ticker';
import { useNameOf } from '../people/usePeople';
import { RouteLink } from '../ui/RouteLink';
import { duration } from '../words/durations';
import { momentOf } from '../words/times';
import { type Entry, useNearest } from './useBoard';

interface Props {
  hours: number;
  owner: string | undefined;
  everybody: () => void;
}

/** The milestones behind the figures, the nearest target first, each leading to its case. */
export function Nearest({ hours, owner, everybody }: Props) {
  const { t } = useTranslation('board');
  const nameOf = useNameOf();
  const found = useNearest(hours, owner);
  const entries = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (entries.length === 0) return null;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5">
          {owner ? t('cases', { owner: nameOf(owner) }) : t('allCases')}
        </Title>
        {owner && (
          <Button size="xs" variant="default" onClick={everybody}>
            {t('everybody')}
          </Button>
        )}
      </Group>
      <Table.ScrollContainer minWidth={520}>
        <Table aria-label={t('allCases')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('case')}</Table.Th>
              <Table.Th>{t('milestone')}</Table.Th>
              <Table.Th>{t('target')}</Table.Th>
              <Table.Th>{t('remaining')}</Table.Th>
              <Table.Th>{t('owner')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Row key={entry.milestoneId} entry={entry} owner={nameOf(entry.ownerId)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {found.hasNextPage && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </Paper>
  );
}

function Row({ entry, owner }: { entry: Entry; owner: string }) {
  const { t, i18n } = useTranslation('board');
  const now = useNow();
  const left = Date.parse(entry.targetAt) - now;
  const time = duration(left, i18n.language);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <RouteLink to="/cases/$caseId" params={{ caseId: entry.caseId }} search={{}}>
          #{entry.number ?? '–'}
        </RouteLink>
      </Table.Th>
      <Table.Td>{entry.name}</Table.Td>
      <Table.Td>{momentOf(entry.targetAt, now)}</Table.Td>
      <Table.Td c={left < 0 ? 'var(--bad)' : undefined}>
        {left < 0 ? t('over', { time }) : t('left', { time })}
      </Table.Td>
      <Table.Td>{owner || t('nobody')}</Table.Td>
    </Table.Tr>
  );
}

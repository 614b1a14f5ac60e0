import { Badge, Paper, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/contact';
import { useNameOf } from '../people/usePeople';
import { Empty } from '../ui/Empty';
import { momentOf } from '../words/times';
import type { Load } from './useBoard';

interface Props {
  loads: Load[];
  chosen: string | undefined;
  hours: number;
  choose: (owner: string) => void;
}

/** Who has how much that is late or due; a name shows the cases below. */
export function Owners({ loads, chosen, hours, choose }: Props) {
  const { t } = useTranslation('board');
  const now = serverNow();
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="sm">
        {t('byOwner')}
      </Title>
      {loads.length === 0 ? (
        <Empty icon={IconCircleCheck} title={t('none')}>
          <Text ta="center" c="dimmed">
            {t('noneHint', { time: momentOf(now + hours * 3_600_000, now) })}
          </Text>
        </Empty>
      ) : (
        <Table.ScrollContainer minWidth={420}>
          <Table aria-label={t('byOwner')} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('owner')}</Table.Th>
                <Table.Th ta="end">{t('late')}</Table.Th>
                <Table.Th ta="end">{t('due', { hours })}</Table.Th>
                <Table.Th>{t('next')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {loads.map((load) => (
                <Row
                  key={load.ownerId ?? ''}
                  load={load}
                  now={now}
                  chosen={load.ownerId !== undefined && load.ownerId === chosen}
                  choose={choose}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Paper>
  );
}

interface RowProps {
  load: Load;
  now: number;
  chosen: boolean;
  choose: (owner: string) => void;
}

function Row({ load, now, chosen, choose }: RowProps) {
  const { t } = useTranslation('board');
  const nameOf = useNameOf();
  const { ownerId } = load;
  return (
    <Table.Tr bg={chosen ? 'var(--mantine-primary-color-light)' : undefined}>
      <Table.Th scope="row">
        {ownerId ? (
          <UnstyledButton fz="sm" fw={600} aria-pressed={chosen} td="underline" onClick={() => choose(ownerId)}>
            {nameOf(ownerId)}
          </UnstyledButton>
        ) : (
          t('nobody')
        )}{' '}
        {load.ownerKind === 'QUEUE' && (
          <Badge size="xs" variant="default">
            {t('queue')}
          </Badge>
        )}
      </Table.Th>
      <Table.Td ta="end" c={load.late > 0 ? 'var(--bad)' : undefined} fw={load.late > 0 ? 700 : 400}>
        {load.late}
      </Table.Td>
      <Table.Td ta="end">{load.due}</Table.Td>
      <Table.Td>{load.next ? momentOf(load.next, now) : '–'}</Table.Td>
    </Table.Tr>
  );
}

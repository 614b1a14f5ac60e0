import { Button, CloseButton, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useQueues, useUsers } from '../people/usePeople';
import { PRIORITIES } from '../vocabulary/choices';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { useStatuses } from '../vocabulary/useVocabulary';
import { BulkResults } from './BulkResults';
import { type BulkAct, perform, type RowResult, toEach } from './bulk';

interface Props {
  rows: Case[];
  done: () => void;
}

/** What can be done with all chosen cases at once. */
export function BulkBar({ rows, done }: Props) {
  const { t } = useTranslation('worklist');
  const client = useQueryClient();
  const statuses = useStatuses().data ?? [];
  const statusWord = useStatusWord();
  const users = (useUsers().data ?? []).filter((user) => user.active);
  const queues = (useQueues().data ?? []).filter((queue) => queue.active);
  const [progress, setProgress] = useState<number | null>(null);
  const [results, setResults] = useState<RowResult[] | null>(null);
  const run = async (act: BulkAct) => {
    const each = act.kind === 'merge' ? rows.filter((row) => row !== act.into) : rows;
    setProgress(0);
    setResults(await toEach(each, (row) => perform(act, row), setProgress));
    setProgress(null);
    await client.invalidateQueries({ queryKey: ['cases'] });
  };
  const close = () => {
    setResults(null);
    done();
  };
  const busy = progress !== null;
  return (
    <Group p="xs" gap="xs" role="toolbar" aria-label={t('bulk.title')} bg="var(--mantine-primary-color-light)">
      <Text size="sm" fw={600}>
        {busy ? t('bulk.progress', { done: progress, count: rows.length }) : t('bulk.chosen', { count: rows.length })}
      </Text>
      <Choice label={t('bulk.owner')} disabled={busy}>
        {users.map((user) => (
          <Menu.Item key={user.id} onClick={() => run({ kind: 'owner', ownerId: user.id, ownerKind: 'USER' })}>
            {user.name}
          </Menu.Item>
        ))}
        {queues.map((queue) => (
          <Menu.Item key={queue.id} onClick={() => run({ kind: 'owner', ownerId: queue.id, ownerKind: 'QUEUE' })}>
            {queue.name}
          </Menu.Item>
        ))}
      </Choice>
      <Choice label={t('bulk.status')} disabled={busy}>
        {statuses.map((status) => (
          <Menu.Item key={status.name} onClick={() => run({ kind: 'status', status: status.name })}>
            {statusWord(status.name)}
          </Menu.Item>
        ))}
      </Choice>
      <Choice label={t('bulk.priority')} disabled={busy}>
        {PRIORITIES.map((priority) => (
          <Menu.Item key={priority} onClick={() => run({ kind: 'priority', priority })}>
            {t(`vocabulary:priority.${priority}`)}
          </Menu.Item>
        ))}
      </Choice>
      {rows.length > 1 && (
        <Choice label={t('bulk.merge')} disabled={busy}>
          {rows.map((row) => (
            <Menu.Item key={row.caseId} onClick={() => run({ kind: 'merge', into: row })}>
              #{row.number} {row.subject}
            </Menu.Item>
          ))}
        </Choice>
      )}
      <Button size="xs" variant="default" disabled={busy} onClick={() => run({ kind: 'spam' })}>
        {t('bulk.spam')}
      </Button>
      <Button size="xs" variant="default" disabled={busy} onClick={() => run({ kind: 'close' })}>
        {t('bulk.close')}
      </Button>
      <CloseButton ml="auto" aria-label={t('bulk.none')} onClick={done} />
      {results && <BulkResults results={results} close={close} />}
    </Group>
  );
}

function Choice({ label, disabled, children }: { label: string; disabled: boolean; children: React.ReactNode }) {
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" variant="default" disabled={disabled} rightSection={<IconChevronDown size={14} />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

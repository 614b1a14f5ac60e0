import { Button, Checkbox, Group, List, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moved } from '../hours/MovedTargets';
import { useNameOf } from '../people/usePeople';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { refused, said } from '../ui/toast';
import { dayAndTime } from '../words/times';
import { type Migration, move, previewMove, stopMoving, useMigrations } from './useMigrations';
import type { Process } from './useProcesses';

/** Brings open cases to this version: first what it would do, then doing it, with its progress. */
export function MoveTab({ process, version }: { process: Process; version: number }) {
  const { t } = useTranslation('processes');
  const looking = useMutation({ mutationFn: () => previewMove(process.id, version) });
  const isActive = process.versions.some((each) => each.version === version && each.state === 'ACTIVE');
  const isAdmin = useMe().is('ADMIN');
  return (
    <Stack>
      <Text c="dimmed">{t('moveLead', { version })}</Text>
      <Group>
        <Button variant="default" loading={looking.isPending} onClick={() => looking.mutate()}>
          {t('movePreview')}
        </Button>
      </Group>
      {looking.isError && <Failed error={looking.error} />}
      <div role="status">
        {looking.data && (
          <>
            <List size="sm">
              {Object.entries(looking.data.openCasesByVersion).map(([each, count]) => (
                <List.Item key={each}>{t('openUnder', { version: each, count })}</List.Item>
              ))}
            </List>
            <Moved preview={looking.data.preview} />
          </>
        )}
      </div>
      {isAdmin && (isActive ? <Order id={process.id} version={version} /> : <Text>{t('moveActiveOnly')}</Text>)}
      <Migrations id={process.id} />
    </Stack>
  );
}

function Order({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('processes');
  const [reason, setReason] = useState('');
  const [entitlements, setEntitlements] = useState(false);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: () => move(id, { toVersion: version, reason: reason.trim(), entitlements }),
    onSuccess: () => {
      said(t('moving'));
      void queries.invalidateQueries({ queryKey: ['processes', id] });
    },
  });
  const go = (event: FormEvent) => {
    event.preventDefault();
    moving.mutate();
  };
  return (
    <form onSubmit={go}>
      <Group align="end">
        <TextInput
          label={t('reason')}
          required
          w={320}
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <Checkbox
          pb={8}
          label={t('alsoEntitlements')}
          checked={entitlements}
          onChange={(event) => setEntitlements(event.currentTarget.checked)}
        />
        <Button type="submit" disabled={!reason.trim()} loading={moving.isPending}>
          {t('moveNow', { version })}
        </Button>
      </Group>
      {moving.isError && <Failed error={moving.error} />}
    </form>
  );
}

function Migrations({ id }: { id: string }) {
  const { t } = useTranslation('processes');
  const nameOf = useNameOf();
  const queries = useQueryClient();
  const found = useMigrations(id);
  const stopping = useMutation({
    mutationFn: (migration: Migration) => stopMoving(id, migration.id),
    onError: (error) => refused(error),
    onSettled: () => queries.invalidateQueries({ queryKey: ['processes', id] }),
  });
  return found.data?.items.map((each) => (
    <Paper key={each.id} withBorder p="sm">
      <Group justify="space-between">
        <Text size="sm">
          {t('version', { version: each.toVersion })} · {t(`migration.${each.state}`)} ·{' '}
          {t('movedOf', { moved: each.moved, total: each.total ?? '?' })} · {nameOf(each.requestedBy)}
          {each.requestedAt && ` · ${dayAndTime(each.requestedAt)}`}
          {Object.entries(each.skipped ?? {}).map(([why, count]) => ` · ${why}: ${count}`)}
        </Text>
        {each.state === 'RUNNING' && (
          <Button size="compact-sm" variant="default" onClick={() => stopping.mutate(each)}>
            {t('app:cancel')}
          </Button>
        )}
      </Group>
    </Paper>
  ));
}

import { Badge, Button, Group, Loader, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { RouteLink } from '../ui/RouteLink';
import { refused } from '../ui/toast';
import { NEW_PROCESS } from './definition';
import { createProcess, useProcesses } from './useProcesses';

export function ProcessesPage() {
  const { t } = useTranslation('processes');
  const all = useProcesses();
  const isAdmin = useMe().is('ADMIN');
  return (
    <Stack p="md" maw={900}>
      <div>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('lead')}</Text>
      </div>
      {isAdmin && <New />}
      {all.isPending && <Loader role="status" aria-label={t('title')} />}
      {all.isError && <Failed error={all.error} reset={all.refetch} />}
      {all.data?.length === 0 && <Empty title={t('none')} />}
      {all.data?.map((process) => (
        <Paper key={process.id} withBorder p="md">
          <Group justify="space-between">
            <RouteLink to="/admin/processes/$id" params={{ id: process.id }} search={{}} fw={650}>
              {process.name}
            </RouteLink>
            <Group gap="xs">
              {process.defaultVersion ? (
                <Badge variant="default" c="var(--good)">
                  {t('defaultIs', { version: process.defaultVersion })}
                </Badge>
              ) : (
                <Badge variant="default">{t('onlyDraft')}</Badge>
              )}
              <Text size="sm" c="dimmed">
                {t('latest', { version: process.latestVersion })}
              </Text>
            </Group>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function New() {
  const { t } = useTranslation('processes');
  const [name, setName] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () =>
      createProcess({
        ...NEW_PROCESS,
        name: name.trim(),
        milestones: NEW_PROCESS.milestones.map((each) => ({ ...each, name: t('firstReply') })),
      }),
    onSuccess: (saved) => {
      void queries.invalidateQueries({ queryKey: ['processes'] });
      void navigate({ to: '/admin/processes/$id', params: { id: saved.id }, search: { version: saved.version } });
    },
    onError: (error) => refused(error),
  });
  const go = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form onSubmit={go}>
      <Group align="end">
        <TextInput label={t('newName')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!name.trim()} loading={making.isPending}>
          {t('new')}
        </Button>
      </Group>
    </form>
  );
}

import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Listed } from '../ui/Listed';
import { NameForm } from '../ui/NameForm';
import { PageHead } from '../ui/PageHead';
import { RouteLink } from '../ui/RouteLink';
import { refused } from '../ui/toast';
import { NEW_PROCESS } from './definition';
import { createProcess, type ProcessSummary, useProcesses } from './useProcesses';

export function ProcessesPage() {
  const { t } = useTranslation('processes');
  const isAdmin = useMe().is('ADMIN');
  return (
    <Stack p="md" maw={900}>
      <PageHead title={t('title')} lead={t('lead')} />
      {isAdmin && <New />}
      <Listed found={useProcesses()} title={t('title')} none={t('none')}>
        {(process) => <Process key={process.id} process={process} />}
      </Listed>
    </Stack>
  );
}

function Process({ process }: { process: ProcessSummary }) {
  const { t } = useTranslation('processes');
  return (
    <Paper withBorder p="md">
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
  );
}

function New() {
  const { t } = useTranslation('processes');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const first = NEW_PROCESS.milestones.map((each) => ({ ...each, name: t('firstReply') }));
  const making = useMutation({
    mutationFn: (name: string) => createProcess({ ...NEW_PROCESS, name, milestones: first }),
    onSuccess: (saved) => {
      void queries.invalidateQueries({ queryKey: ['processes'] });
      void navigate({ to: '/admin/processes/$id', params: { id: saved.id }, search: { version: saved.version } });
    },
    onError: (error) => refused(error),
  });
  return <NameForm label={t('newName')} button={t('new')} busy={making.isPending} make={making.mutate} />;
}

import { Button, Group, Paper } from '@mantine/core';
import { IconMailForward, IconMessageReply, IconPlayerPlay, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useHealth } from '../clock/freshness';
import { refused, said } from '../ui/toast';
import { answer, close, offers, setService, writeAsCustomer } from './story';

interface Props {
  current: Case | undefined;
  opened: (caseId: string) => void;
}

/** What one can make happen, in the order of the story. */
export function Acts({ current, opened }: Props) {
  const { t } = useTranslation('demo');
  const queries = useQueryClient();
  const onError = (error: unknown) => refused(error);
  const onSettled = () => queries.invalidateQueries();
  const write = () => writeAsCustomer(t('mail.subject'), t('mail.text'));
  const writing = useMutation({ mutationFn: write, onSuccess: opened, onError, onSettled });
  const answering = useMutation({
    mutationFn: (caseId: string) => answer(caseId, t('mail.answer')),
    onSuccess: () => said(t('answered')),
    onError,
    onSettled,
  });
  const replaying = useMutation({
    mutationFn: async () => {
      if (current && current.statusCategory !== 'CLOSED') await close(current.caseId, t('replayReason'));
      return write();
    },
    onSuccess: opened,
    onError,
    onSettled,
  });
  const isOpen = current !== undefined && current.statusCategory !== 'CLOSED';
  return (
    <Paper withBorder p="sm">
      <Group role="group" aria-label={t('acts')}>
        <Button
          leftSection={<IconMailForward size={16} />}
          loading={writing.isPending}
          onClick={() => writing.mutate()}
        >
          {t('act.write')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconMessageReply size={16} />}
          disabled={!isOpen}
          loading={answering.isPending}
          onClick={() => current && answering.mutate(current.caseId)}
        >
          {t('act.answer')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          disabled={!current}
          loading={replaying.isPending}
          onClick={() => replaying.mutate()}
        >
          {t('act.replay')}
        </Button>
        <Engine />
      </Group>
    </Paper>
  );
}

/** Stops the service that keeps milestones and starts it again; only for those the demo lets. */
function Engine() {
  const { t } = useTranslation('demo');
  const queries = useQueryClient();
  const offered = useQuery({ queryKey: ['demo', 'offers'], queryFn: offers, retry: false, staleTime: 60_000 });
  const isDown = useHealth().data?.services['milestone-service']?.status === 'DOWN';
  const setting = useMutation({
    mutationFn: setService,
    onSuccess: (_, act) => said(t(act === 'stop' ? 'engine.stopped' : 'engine.started')),
    onError: (error) => refused(error),
    onSettled: () => queries.invalidateQueries(),
  });
  if (!offered.data?.stoppable.includes('milestone-service')) return null;
  return (
    <Button
      variant="default"
      color={isDown ? 'teal' : 'red'}
      leftSection={isDown ? <IconPlayerPlay size={16} /> : <IconPlayerStop size={16} />}
      loading={setting.isPending}
      onClick={() => setting.mutate(isDown ? 'start' : 'stop')}
    >
      {t(isDown ? 'engine.start' : 'engine.stop')}
    </Button>
  );
}

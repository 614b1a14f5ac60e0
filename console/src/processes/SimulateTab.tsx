import { Alert, Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/contact';
import { Failed } from '../ui/Failed';
import { refused } from '../ui/toast';
import { SimulationReport } from './SimulationReport';
import { begin, cancel, type Simulation, useSimulation } from './useSimulations';

const DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Replays the past against this version: what would have been missed. */
export function SimulateTab({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('processes');
  const now = serverNow();
  const [from, setFrom] = useState(dayOf(now - 30 * DAY));
  const [to, setTo] = useState(dayOf(now + DAY));
  const [running, setRunning] = useState<string | undefined>();
  const watched = useSimulation(running);
  const queries = useQueryClient();
  const beginning = useMutation({
    mutationFn: () => begin({ id, version }, new Date(from).toISOString(), new Date(to).toISOString()),
    onSuccess: (simulation) => setRunning(simulation.id),
  });
  const cancelling = useMutation({
    mutationFn: (simulation: string) => cancel(simulation),
    onError: (error) => refused(error),
    onSettled: () => queries.invalidateQueries({ queryKey: ['simulations'] }),
  });
  const go = (event: FormEvent) => {
    event.preventDefault();
    beginning.mutate();
  };
  return (
    <Stack>
      <Text c="dimmed">{t('simulateLead')}</Text>
      <form onSubmit={go}>
        <Group align="end">
          <TextInput type="date" label={t('casesFrom')} value={from} onChange={(e) => setFrom(e.currentTarget.value)} />
          <TextInput type="date" label={t('casesTo')} value={to} onChange={(e) => setTo(e.currentTarget.value)} />
          <Button type="submit" loading={beginning.isPending || watched.data?.state === 'RUNNING'}>
            {t('simulate')}
          </Button>
        </Group>
      </form>
      {beginning.isError && <Failed error={beginning.error} />}
      {watched.isError && <Failed error={watched.error} reset={watched.refetch} />}
      <div role="status">
        {watched.data && <Watched simulation={watched.data} stop={() => running && cancelling.mutate(running)} />}
      </div>
    </Stack>
  );
}

function Watched({ simulation, stop }: { simulation: Simulation; stop: () => void }) {
  const { t } = useTranslation('processes');
  const { cases, done } = simulation.progress;
  switch (simulation.state) {
    case 'RUNNING':
      return (
        <Group>
          <Progress
            flex={1}
            value={cases ? (100 * done) / cases : 0}
            aria-label={t('progress', { done, cases: cases ?? '?' })}
          />
          <Text size="sm">{t('progress', { done, cases: cases ?? '?' })}</Text>
          <Button size="xs" variant="default" onClick={stop}>
            {t('app:cancel')}
          </Button>
        </Group>
      );
    case 'CANCELLED':
      return <Text>{t('simulationCancelled')}</Text>;
    case 'FAILED':
      return <Alert color="red">{simulation.problem}</Alert>;
    case 'DONE':
      return simulation.result ? <SimulationReport result={simulation.result} /> : null;
  }
}

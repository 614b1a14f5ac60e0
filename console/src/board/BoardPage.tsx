import { Group, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { PageHead } from '../ui/PageHead';
import { DueChart } from './DueChart';
import { Nearest } from './Nearest';
import { OutcomesChart } from './OutcomesChart';
import { Owners } from './Owners';
import { type BoardSearch, PERIODS, WINDOWS } from './search';
import { Tiles } from './Tiles';
import { useComingDue, useLoads, useOutcomes } from './useBoard';

export function BoardPage() {
  const { t } = useTranslation('board');
  const search: BoardSearch = useSearch({ from: '/board' });
  const navigate = useNavigate({ from: '/board' });
  const { hours = 8, days = 7, owner } = search;
  const change = (next: BoardSearch) => navigate({ search: { ...search, ...next }, replace: true });
  const loads = useLoads(hours);
  const due = useComingDue(hours, owner);
  const outcomes = useOutcomes(days, owner);
  const failure = [loads, due, outcomes].find((each) => each.isError && !each.data);
  if (failure) return <Failed error={failure.error} reset={failure.refetch} />;
  return (
    <Stack p="md" gap="lg" maw={1400}>
      <PageHead title={t('title')} lead={t('lead')}>
        <Group>
          <Choice
            label={t('window')}
            values={WINDOWS}
            value={hours}
            say={(count) => t('hours', { count })}
            choose={(value) => change({ hours: value })}
          />
          <Choice
            label={t('period')}
            values={PERIODS}
            value={days}
            say={(count) => t('days', { count })}
            choose={(value) => change({ days: value })}
          />
        </Group>
      </PageHead>
      <Tiles loads={loads.data?.items ?? []} outcomes={outcomes.data?.items ?? []} hours={hours} days={days} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <DueChart slots={due.data?.items ?? []} />
        <OutcomesChart slots={outcomes.data?.items ?? []} />
      </SimpleGrid>
      <Owners
        loads={loads.data?.items ?? []}
        chosen={owner}
        hours={hours}
        choose={(id) => change({ owner: id === owner ? undefined : id })}
      />
      <Nearest hours={hours} owner={owner} everybody={() => change({ owner: undefined })} />
    </Stack>
  );
}

interface ChoiceProps<T extends number> {
  label: string;
  values: readonly T[];
  value: T;
  say: (value: T) => string;
  choose: (value: T) => void;
}

function Choice<T extends number>({ label, values, value, say, choose }: ChoiceProps<T>) {
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed" aria-hidden>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={String(value)}
        data={values.map((each) => ({ value: String(each), label: say(each) }))}
        onChange={(next) => choose(Number(next) as T)}
      />
    </Stack>
  );
}

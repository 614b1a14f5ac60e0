import { List, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read } from '../api/plain';
import type { Milestone } from '../api/types';
import { Countdown } from '../milestones/Countdown';
import { amount } from '../words/durations';
import { fullTime, timeOf } from '../words/times';

/** The case's milestones with what fires when, and why the target is what it is. */
export function Tracker({ caseId }: { caseId: string }) {
  const { t } = useTranslation('demo');
  const found = useQuery({
    queryKey: ['milestones', caseId, 'demo'],
    queryFn: () => read<{ items: Milestone[] }>(`/api/cases/${caseId}/milestones`),
    refetchInterval: 3000,
  });
  if (found.data?.items.length === 0) return <Text size="sm">{t('noMilestone')}</Text>;
  return (
    <Stack gap="xs">
      {found.data?.items.map((each) => (
        <One key={each.milestoneId} milestone={each} />
      ))}
    </Stack>
  );
}

function One({ milestone }: { milestone: Milestone }) {
  const { t, i18n } = useTranslation('demo');
  const { why } = milestone;
  return (
    <Paper withBorder p="sm">
      <Text fw={650}>
        {milestone.name} <Countdown milestone={milestone} />
      </Text>
      <Text size="sm">{milestone.instruction}</Text>
      <List size="sm">
        {[...milestone.fired, ...milestone.upcoming].map((trigger) => (
          <List.Item key={`${trigger.on}-${trigger.index}`}>
            {t(`moment.${trigger.on}`, { defaultValue: trigger.on })} {timeOf(trigger.firedAt ?? trigger.dueAt)}
            {trigger.firedAt && ` – ${t('fired')}`}
          </List.Item>
        ))}
      </List>
      <details>
        <summary>{t('whyThen')}</summary>
        <Text size="sm">
          {t('why', {
            target: amount(why.target, i18n.language),
            start: fullTime(milestone.startedAt),
            end: fullTime(milestone.targetAt),
            process: why.process,
            version: why.processVersion,
          })}
        </Text>
        <List size="sm">
          {why.counted.map((segment) => (
            <List.Item key={segment.start}>
              {t('counted', { from: fullTime(segment.start ?? ''), to: fullTime(segment.end ?? '') })}
            </List.Item>
          ))}
        </List>
      </details>
    </Paper>
  );
}

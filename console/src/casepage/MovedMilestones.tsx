import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayAndTime } from '../words/times';
import type { MovedMilestone } from './preview';

/** What a change would do to the milestones. */
export function MovedMilestones({ moved }: { moved: MovedMilestone[] }) {
  const { t } = useTranslation('casepage');
  const when = (at: string | undefined) => (at ? dayAndTime(at) : '–');
  return (
    <div role="status">
      {moved.map(({ name, before, after, violatedAtOnce }) => (
        <Text key={name} size="sm" c={violatedAtOnce ? 'var(--bad)' : undefined}>
          {violatedAtOnce && <IconAlertTriangle size={15} aria-hidden style={{ verticalAlign: -2 }} />}{' '}
          {violatedAtOnce
            ? t('classify.breaches', { name })
            : t('classify.moves', { name, from: when(before), to: when(after) })}
        </Text>
      ))}
    </div>
  );
}

import { Button, Group, Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { MilestoneCard } from './MilestoneCard';
import classes from './Milestones.module.css';
import { inOrder } from './order';
import { useMilestones } from './useMilestones';

/** The milestones of a case: those that run first, the next due before the later; those that are over on request. */
export function MilestoneTracker({ caseId, covered }: { caseId: string; covered: boolean | undefined }) {
  const { t } = useTranslation('milestones');
  const found = useMilestones(caseId);
  const [all, setAll] = useState(false);
  if (found.isPending) return <Loader role="status" size="sm" aria-label={t('title')} />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  const items = inOrder(found.data?.items ?? []);
  const going = items.filter((each) => each.state === 'RUNNING' || each.state === 'PAUSED');
  const shown = all || going.length === 0 ? items : going;
  return (
    <section aria-label={t('title')}>
      {items.length === 0 && (
        <Text size="sm" c="dimmed">
          {found.data?.waitingFor
            ? t('waitingFor', { what: found.data.waitingFor })
            : t(covered === false ? 'notCovered' : 'none')}
        </Text>
      )}
      <ul className={classes.tracker}>
        {shown.map((milestone) => (
          <MilestoneCard key={milestone.milestoneId} milestone={milestone} />
        ))}
      </ul>
      {items.length > shown.length && (
        <Group mt={4}>
          <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
            {t('showOver', { count: items.length - shown.length })}
          </Button>
        </Group>
      )}
    </section>
  );
}

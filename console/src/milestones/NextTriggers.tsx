import { useTranslation } from 'react-i18next';
import type { Milestone, Trigger } from '../api/types';
import { useNow } from '../clock/ticker';
import { momentOf } from '../words/times';
import classes from './Milestones.module.css';

/** What the milestone did by itself, and will do next if nobody completes it. */
export function NextTriggers({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation('milestones');
  const now = useNow();
  const line = (trigger: Trigger, done: boolean) => (
    <p key={`${trigger.on}${trigger.index}`} className={classes.fine}>
      {t(done ? `fired.${trigger.on}` : `upcoming.${trigger.on}`, {
        time: momentOf(done ? (trigger.firedAt ?? trigger.dueAt) : trigger.dueAt, now),
      })}
    </p>
  );
  const next = milestone.upcoming
    .filter((trigger) => trigger.on === 'WARNING' || trigger.on === 'VIOLATION')
    .slice(0, 2);
  const fired = milestone.fired.filter((trigger) => trigger.on === 'WARNING' || trigger.on === 'VIOLATION').slice(-2);
  return [...fired.map((trigger) => line(trigger, true)), ...next.map((trigger) => line(trigger, false))];
}

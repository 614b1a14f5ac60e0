import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types';
import tracker from '../milestones/Milestones.module.css';
import { dayAndTime } from '../words/times';
import { milestonesThen } from './timeline';

/** The milestones as they stood at a time; nothing counts down, because that time has passed. */
export function MilestonesThen({ entries, asOf }: { entries: HistoryEntry[]; asOf: string }) {
  const { t } = useTranslation('casepage');
  const then = milestonesThen(entries, asOf);
  return (
    <ul className={tracker.tracker}>
      {then.map((milestone) => (
        <li key={milestone.milestoneId} className={tracker.card}>
          <div className={tracker.name}>{milestone.name}</div>
          <p className={tracker.fine}>{t(`then.${milestone.state}`)}</p>
          <p className={tracker.fine}>{t('milestones:due', { time: dayAndTime(milestone.targetAt) })}</p>
        </li>
      ))}
    </ul>
  );
}

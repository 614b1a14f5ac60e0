import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Milestone } from '../api/types';
import { useNow } from '../clock/ticker';
import { dayAndTime, fullTime, momentOf, ownZone } from '../words/times';
import { CompleteForm } from './CompleteForm';
import { Countdown } from './Countdown';
import classes from './Milestones.module.css';
import { NextTriggers } from './NextTriggers';
import { Ring } from './Ring';
import { standing } from './standing';
import { useZoneOf } from './useMilestones';
import { WhyThen } from './WhyThen';

export function MilestoneCard({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation('milestones');
  const now = useNow();
  const [why, whySwitch] = useDisclosure(false);
  const [form, formSwitch] = useDisclosure(false);
  const calendarZone = useZoneOf(milestone.why.calendarId);
  const { kind } = standing(milestone, now);
  const going = milestone.state === 'RUNNING' || milestone.state === 'PAUSED';
  return (
    <li className={classes.card} data-kind={kind}>
      <div className={classes.top}>
        <Ring part={gone(milestone, now)} kind={kind} />
        <div>
          <div className={classes.name}>
            {milestone.name}
            {milestone.occurrence > 1 && ` (${milestone.occurrence})`}
          </div>
          <Countdown milestone={milestone} />
        </div>
      </div>
      {going && milestone.instruction && <p className={classes.instruction}>{milestone.instruction}</p>}
      <p className={classes.fine} title={fullTime(milestone.targetAt)}>
        {t('target', { time: momentOf(milestone.targetAt, now), zone: ownZone })}
      </p>
      {calendarZone && calendarZone !== ownZone && (
        <p className={classes.fine}>
          {t('target', { time: dayAndTime(milestone.targetAt, calendarZone), zone: calendarZone })}
        </p>
      )}
      {milestone.completedAt && (
        <p className={classes.fine}>{t('completedAt', { time: momentOf(milestone.completedAt, now) })}</p>
      )}
      {milestone.pausedSince && (
        <p className={classes.fine}>{t('pausedSince', { time: momentOf(milestone.pausedSince, now) })}</p>
      )}
      {going && <NextTriggers milestone={milestone} />}
      <Group gap={4} mt={6}>
        <Button size="compact-xs" variant="default" onClick={whySwitch.open}>
          {t('why.open')}
        </Button>
        {going && (
          <Button size="compact-xs" variant="default" onClick={formSwitch.open}>
            {t('complete.open')}
          </Button>
        )}
      </Group>
      {why && <WhyThen milestone={milestone} zone={calendarZone} close={whySwitch.close} />}
      {form && <CompleteForm milestone={milestone} close={formSwitch.close} />}
    </li>
  );
}

/** The part of the way from start to target that lies behind. */
function gone(milestone: Milestone, now: number): number {
  const start = Date.parse(milestone.startedAt);
  const until = Date.parse(milestone.completedAt ?? milestone.pausedSince ?? '') || now;
  const whole = Date.parse(milestone.targetAt) - start;
  return whole <= 0 ? 1 : (until - start) / whole;
}

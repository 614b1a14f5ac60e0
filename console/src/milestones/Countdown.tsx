import {
  type Icon,
  IconAlarm,
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconCloudOff,
  IconPlayerPause,
} from '@tabler/icons-react';
import i18next from 'i18next';
import { freshness } from '../clock/freshness';
import { useEachSecond } from '../clock/ticker';
import { duration } from '../words/durations';
import { fullTime, momentOf } from '../words/times';
import classes from './Countdown.module.css';
import { type Standing, standing } from './standing';

interface Props {
  milestone: { state: string; targetAt: string; violated?: boolean };
}

type Kind = Standing['kind'] | 'stale';

const ICONS: Record<Kind, Icon> = {
  running: IconClock,
  soon: IconAlarm,
  overdue: IconAlertTriangle,
  paused: IconPlayerPause,
  completed: IconCircleCheck,
  missed: IconCircleX,
  cancelled: IconBan,
  stale: IconCloudOff,
};

/** How much time is left, turning each second; where that cannot be known, when it was due as far as we know, and that this is not live. */
export function Countdown({ milestone }: Props) {
  // Without hooks for the words: a list has many of these, and whoever draws it is drawn anew with the language.
  const said = useEachSecond((now) => told(milestone, now).join(' '));
  const kind = said.slice(0, said.indexOf(' ')) as Kind;
  const StandingIcon = ICONS[kind];
  const due = i18next.t('milestones:due', { time: fullTime(milestone.targetAt) });
  return (
    <span className={classes.countdown} data-kind={kind} title={due}>
      <StandingIcon size={15} stroke={1.8} aria-hidden />
      {said.slice(kind.length + 1)}
    </span>
  );
}

function told(milestone: Props['milestone'], now: number): [Kind, string] {
  const stands = standing(milestone, now);
  const turning = 'milliseconds' in stands;
  if (turning && !freshness().live) {
    return ['stale', i18next.t('milestones:countdown.stale', { time: momentOf(milestone.targetAt, now) })];
  }
  const left = turning ? duration(stands.milliseconds, i18next.language) : '';
  return [stands.kind, i18next.t(`milestones:countdown.${stands.kind}`, { left })];
}

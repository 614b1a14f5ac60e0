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
import { useTranslation } from 'react-i18next';
import { useFreshness } from '../clock/freshness';
import { useNow } from '../clock/ticker';
import { duration } from '../words/durations';
import { fullTime, momentOf } from '../words/times';
import classes from './Countdown.module.css';
import { type Standing, standing } from './standing';

interface Props {
  milestone: { state: string; targetAt: string; violated?: boolean };
}

const ICONS: Record<Standing['kind'] | 'stale', Icon> = {
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
  const { t, i18n } = useTranslation('milestones');
  const now = useNow();
  const freshness = useFreshness();
  const stands = standing(milestone, now);
  const turning = 'milliseconds' in stands;
  const kind = turning && !freshness.live ? 'stale' : stands.kind;
  const StandingIcon = ICONS[kind];
  const text =
    kind === 'stale'
      ? t('countdown.stale', { time: momentOf(milestone.targetAt, now) })
      : t(`countdown.${kind}`, { left: turning ? duration(stands.milliseconds, i18n.language) : '' });
  return (
    <span className={classes.countdown} data-kind={kind} title={t('due', { time: fullTime(milestone.targetAt) })}>
      <StandingIcon size={15} stroke={1.8} aria-hidden />
      {text}
    </span>
  );
}

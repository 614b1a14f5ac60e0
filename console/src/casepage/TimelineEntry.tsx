import {
  type Icon,
  IconAlarm,
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClockEdit,
  IconFlag,
  IconLock,
  IconMail,
  IconMessage,
  IconPencil,
  IconPhone,
  IconPlayerPause,
  IconPlayerPlay,
  IconSend,
  IconShieldCheck,
  IconUser,
  IconWorld,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/ticker';
import { fullTime, momentOf } from '../words/times';
import classes from './CasePage.module.css';
import type { Line } from './timeline';
import { useTelling } from './useTelling';

const ICONS: Record<string, Icon> = {
  'case.opened': IconMail,
  'case.message-received': IconMail,
  'case.message-sent': IconSend,
  'case.call-logged': IconPhone,
  'case.comment-added': IconMessage,
  'case.owner-changed': IconUser,
  'case.escalated': IconFlag,
  'case.paused': IconPlayerPause,
  'case.resumed': IconPlayerPlay,
  'case.reopened': IconArrowBackUp,
  'case.closed': IconCircleCheck,
  'entitlement.decided': IconShieldCheck,
  'milestone.warned': IconAlarm,
  'milestone.violated': IconAlertTriangle,
  'milestone.completed': IconCircleCheck,
  'milestone.retargeted': IconClockEdit,
};

/** One thing that happened: when, who, what, and what made a machine do it. */
export function TimelineEntry({ line }: { line: Line }) {
  const { t } = useTranslation('casepage');
  const tell = useTelling();
  const now = useNow();
  const { entry, tone, body } = line;
  const EntryIcon = ICONS[entry.type] ?? IconPencil;
  const cause = tell.cause(entry);
  return (
    <li className={classes.entry} data-tone={tone}>
      <div className={classes.entryHead}>
        <EntryIcon size={16} aria-hidden />
        <span className={classes.entryTitle}>{tell.title(entry)}</span>
        <span>{tell.who(entry)}</span>
        <time dateTime={entry.occurredAt} title={fullTime(entry.occurredAt)}>
          {momentOf(entry.occurredAt, now)}
        </time>
        {entry.mergedCase && <span>{t('merge.from', { number: entry.mergedCase.number })}</span>}
        {tone === 'internal' && <Visibility icon={IconLock} text={t('visibility.internal')} />}
        {tone === 'public' && <Visibility icon={IconWorld} text={t('visibility.public')} />}
      </div>
      {cause && <p className={classes.cause}>{cause}</p>}
      {body && <p className={classes.body}>{body}</p>}
    </li>
  );
}

function Visibility({ icon: VisibilityIcon, text }: { icon: Icon; text: string }) {
  return (
    <strong style={{ display: 'inline-flex', gap: 3, alignItems: 'center', fontSize: 12 }}>
      <VisibilityIcon size={13} aria-hidden />
      {text}
    </strong>
  );
}

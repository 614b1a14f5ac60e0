import { Loader } from '@mantine/core';
import { type Icon, IconArrowMerge, IconCircleDot, IconMail, IconMessage, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../casepage/CasePage.module.css';
import { useNow } from '../clock/ticker';
import { Failed } from '../ui/Failed';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { fullTime, momentOf } from '../words/times';
import { type MyEntry, useMyEntries } from './useMyCases';

const ICONS: Record<MyEntry['kind'], Icon> = {
  OPENED: IconMail,
  MESSAGE: IconMail,
  COMMENT: IconMessage,
  CALL: IconPhone,
  STATUS: IconCircleDot,
  CLOSED: IconCircleDot,
  REOPENED: IconCircleDot,
  MERGED: IconArrowMerge,
};

/** What was said and how the case stood, as a conversation is read: the oldest first. */
export function Entries({ caseId }: { caseId: string }) {
  const { t } = useTranslation('portal');
  const found = useMyEntries(caseId);
  if (found.isPending) return <Loader role="status" aria-label={t('entries')} />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  return (
    <ol className={classes.timeline} aria-label={t('entries')}>
      {found.data.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said stays where it stands
        <Entry key={place} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('portal');
  const statusWord = useStatusWord();
  const now = useNow();
  const EntryIcon = ICONS[entry.kind];
  return (
    <li className={classes.entry} data-tone={toneOf(entry)}>
      <div className={classes.entryHead}>
        <EntryIcon size={16} aria-hidden />
        <span className={classes.entryTitle}>{t(`kind.${entry.kind}`, { status: statusWord(entry.status) })}</span>
        <span>{t(`by.${entry.by}`)}</span>
        <time dateTime={entry.at} title={fullTime(entry.at)}>
          {momentOf(entry.at, now)}
        </time>
      </div>
      {entry.text && <p className={classes.body}>{entry.text}</p>}
    </li>
  );
}

function toneOf({ kind, by }: MyEntry): 'plain' | 'incoming' | 'public' {
  if (kind === 'STATUS' || kind === 'CLOSED' || kind === 'REOPENED' || kind === 'MERGED') return 'plain';
  return by === 'CUSTOMER' ? 'incoming' : 'public';
}

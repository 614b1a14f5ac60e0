import { List, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../people/usePeople';
import { Failed } from '../ui/Failed';
import { dayAndTime } from '../words/times';
import { useProcessHistory } from './useProcesses';

/** Who did what to the process, and when. */
export function HistoryTab({ id }: { id: string }) {
  const { t } = useTranslation('processes');
  const nameOf = useNameOf();
  const found = useProcessHistory(id);
  if (found.isPending) return <Loader role="status" aria-label={t('tab.history')} />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  return (
    <List>
      {found.data.items.map((each) => (
        <List.Item key={`${each.at}${each.what}${each.version}`}>
          {dayAndTime(each.at)} · {nameOf(each.by)} ·{' '}
          {each.version ? `${t('version', { version: each.version })} · ` : ''}
          {t(`what.${each.what}`, { defaultValue: each.what })}
        </List.Item>
      ))}
    </List>
  );
}

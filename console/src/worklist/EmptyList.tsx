import { Text } from '@mantine/core';
import { IconMoodSmile, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/Empty';
import { RouteLink } from '../ui/RouteLink';
import { type Reader, viewOf } from './question';
import type { ListSearch } from './search';

/** Why nothing is listed, and where there might be something. */
export function EmptyList({ search, reader }: { search: ListSearch; reader: Reader }) {
  const { t } = useTranslation('worklist');
  const view = viewOf(search, reader);
  const narrowed = search.q || search.status || search.priority || search.owner || search.account;
  const inNoQueue = view === 'queue' && reader.queues.length === 0;
  return (
    <Empty
      icon={narrowed ? IconSearchOff : IconMoodSmile}
      title={narrowed ? t('empty.nothingFound') : t(inNoQueue ? 'empty.noQueue' : `empty.${view}`)}
    >
      {narrowed && search.state !== 'any' && (
        <RouteLink inherit to="/cases" search={{ ...search, view: 'all', state: 'any' }}>
          {t('empty.lookEverywhere')}
        </RouteLink>
      )}
      {narrowed && (
        <RouteLink inherit to="/cases" search={{ view }}>
          {t('empty.withoutFilters')}
        </RouteLink>
      )}
      {!narrowed && view !== 'all' && (
        <RouteLink inherit to="/cases" search={{ view: 'all' }}>
          {t('empty.seeAll')}
        </RouteLink>
      )}
      {!narrowed && view === 'all' && <Text c="dimmed">{t('empty.howTheyCome')}</Text>}
    </Empty>
  );
}

import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Reader, viewOf } from './question';
import { type ListSearch, VIEWS, type View } from './search';
import classes from './Views.module.css';

interface Props {
  search: ListSearch;
  reader: Reader;
  narrow: boolean;
  go: (change: Partial<ListSearch>) => void;
}

/** The parts of the work one looks at again and again. */
export function Views({ search, reader, narrow, go }: Props) {
  const { t } = useTranslation('worklist');
  const current = viewOf(search, reader);
  if (narrow) {
    return (
      <NativeSelect
        size="xs"
        aria-label={t('views')}
        data={VIEWS.map((view) => ({ value: view, label: t(`view.${view}`) }))}
        value={current}
        onChange={(event) => go({ view: event.currentTarget.value as View })}
        style={{ flex: 1, minWidth: 120 }}
      />
    );
  }
  return (
    <nav aria-label={t('views')} className={classes.views}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to="/cases"
          search={(now: ListSearch) => ({ ...now, view })}
          className={classes.view}
          aria-current={view === current ? 'page' : undefined}
          activeOptions={{ exact: true }}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}

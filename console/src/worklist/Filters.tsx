import { Button, Indicator, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSearch } from './search';

const FilterChoices = lazy(() => import('./FilterChoices').then(({ FilterChoices }) => ({ default: FilterChoices })));

interface Props {
  search: ListSearch;
  go: (change: Partial<ListSearch>) => void;
}

export function Filters({ search, go }: Props) {
  const { t } = useTranslation('worklist');
  const set = [search.status, search.priority, search.state, search.owner, search.account].filter(Boolean).length;
  return (
    <Popover width={300} position="bottom-start" trapFocus>
      <Indicator label={set} size={16} disabled={set === 0}>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconFilter size={15} />}>
            {t('filter.title')}
          </Button>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('filter.title')}>
        <Suspense>
          <FilterChoices search={search} go={go} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

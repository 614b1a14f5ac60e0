import { useMediaQuery } from '@mantine/hooks';
import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { FirstSteps } from '../guide/FirstSteps';
import { Failed } from '../ui/Failed';
import { CaseTable } from './CaseTable';
import { EmptyList } from './EmptyList';
import { Neighbours } from './neighbours';
import { Toolbar } from './Toolbar';
import { useReader } from './useReader';
import { useWorkList } from './useWorkList';
import classes from './WorkList.module.css';

const BulkBar = lazy(() => import('./BulkBar').then(({ BulkBar }) => ({ default: BulkBar })));

/** The list; with a case open it stands narrow at the left of it. */
export function WorkListPage() {
  const { t } = useTranslation('worklist');
  const search = useSearch({ from: '/cases' });
  const { caseId } = useParams({ strict: false });
  const smallScreen = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const reader = useReader(search);
  const list = useWorkList(search, reader);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = list.data ?? NONE;
  const chosenRows = useMemo(() => rows.filter((row) => chosen.has(row.caseId)), [rows, chosen]);
  return (
    <div className={classes.page} data-split={caseId !== undefined || undefined}>
      <section className={classes.list} aria-label={t('title')}>
        {!caseId && <h1 className="sr-only">{t('title')}</h1>}
        {!caseId && <FirstSteps />}
        <Toolbar search={search} reader={reader} newcomers={list.newcomers} showNew={list.showNew} narrow={!!caseId} />
        {chosenRows.length > 0 && (
          <Suspense>
            <BulkBar rows={chosenRows} done={() => setChosen(new Set())} />
          </Suspense>
        )}
        {list.isError ? (
          <Failed error={list.error} reset={list.refetch} />
        ) : list.isSuccess && rows.length === 0 ? (
          <EmptyList search={search} reader={reader} />
        ) : (
          <CaseTable
            rows={rows}
            search={search}
            narrow={!!caseId || smallScreen}
            open={caseId}
            chosen={chosen}
            setChosen={setChosen}
            loading={list.isPending || list.isFetchingNextPage}
            more={list.hasNextPage ? list.fetchNextPage : undefined}
          />
        )}
      </section>
      {caseId && (
        <Neighbours value={rows}>
          <Outlet />
        </Neighbours>
      )}
    </div>
  );
}

const NONE: Case[] = [];

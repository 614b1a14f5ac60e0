import { Loader } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { CaseRow } from './CaseRow';
import { NarrowRow } from './NarrowRow';
import type { ListSearch } from './search';
import { TableHead } from './TableHead';
import classes from './WorkList.module.css';

interface Props {
  rows: Case[];
  search: ListSearch;
  narrow: boolean;
  open: string | undefined;
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
  loading: boolean;
  more: (() => unknown) | undefined;
}

const HEIGHT = 44;
const NARROW_HEIGHT = 84;
const HEAD = 32;
/** So many rows before the end the next page is asked for. */
const AHEAD = 30;

/** Only what is seen is drawn; j and k go through all of it. */
export function CaseTable({ rows, search, narrow, open, chosen, setChosen, loading, more }: Props) {
  const { t } = useTranslation('worklist');
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (narrow ? NARROW_HEIGHT : HEIGHT),
    overscan: 12,
    paddingStart: narrow ? 0 : HEAD,
    getItemKey: (place) => rows[place]?.caseId ?? place,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loading && last >= rows.length - AHEAD) void more();
  }, [more, loading, last, rows.length]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height means measuring anew
  useEffect(() => virtual.measure(), [narrow]);
  const openedAt = rows.findIndex((row) => row.caseId === open);
  const at = openedAt >= 0 ? openedAt : active;
  const go = (by: number) => {
    const next = Math.min(Math.max(at + by, 0), rows.length - 1);
    setActive(next);
    virtual.scrollToIndex(next);
    const row = rows[next];
    if (narrow && row) void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId }, search });
  };
  const show = () => {
    const row = rows[at];
    if (row) void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId }, search });
  };
  useShortcut('j', t('keys.next'), () => go(1));
  useShortcut('k', t('keys.previous'), () => go(-1));
  useShortcut('o', t('keys.open'), show, !narrow);
  useShortcut('x', t('keys.choose'), () => rows[at] && choose(rows[at].caseId), !narrow);
  const choose = (caseId: string) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    setChosen(next);
  };
  return (
    <div
      ref={frame}
      className={classes.scroll}
      role="table"
      aria-label={t('title')}
      aria-rowcount={rows.length}
      tabIndex={0}
    >
      {!narrow && <TableHead rows={rows} chosen={chosen} setChosen={setChosen} />}
      <div role="rowgroup" style={{ height: virtual.getTotalSize() - (narrow ? 0 : HEAD), position: 'relative' }}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const common = { row, search, place: index, top: start - (narrow ? 0 : HEAD), active: index === at };
          return narrow ? (
            <NarrowRow key={key} {...common} open={row.caseId === open} />
          ) : (
            <CaseRow key={key} {...common} chosen={chosen.has(row.caseId)} choose={choose} />
          );
        })}
      </div>
      {loading && <Loader role="status" size="sm" m="md" aria-label={t('loading')} />}
    </div>
  );
}

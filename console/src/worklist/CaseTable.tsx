import { Loader } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { CaseRow } from './CaseRow';
import { NarrowRow } from './NarrowRow';
import type { ListSearch } from './search';
import { TableHead } from './TableHead';
import { useCaseLinks } from './useCaseLinks';
import { useRowWindow } from './useRowWindow';
import { useRowWords } from './useRowWords';
import classes from './WorkList.module.css';

interface Props {
  rows: Case[];
  search: ListSearch;
  narrow: boolean;
  open: string | undefined;
  chosen: ReadonlySet<string>;
  setChosen: (next: (chosen: ReadonlySet<string>) => ReadonlySet<string>) => void;
  loading: boolean;
  more: (() => unknown) | undefined;
}

const HEIGHT = 44;
const NARROW_HEIGHT = 84;
const HEAD = 32;
/** So many rows before the end the next page is asked for, so that a wheel that turns does not outrun it. */
const AHEAD = 100;

/** Only what is seen is drawn; j and k go through all of it. */
export function CaseTable({ rows, search, narrow, open, chosen, setChosen, loading, more }: Props) {
  const { t } = useTranslation('worklist');
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const words = useRowWords();
  const links = useCaseLinks(search);
  const height = narrow ? NARROW_HEIGHT : HEIGHT;
  const { from, to, show } = useRowWindow(frame, rows.length, height, narrow ? 0 : HEAD);
  useEffect(() => {
    if (more && !loading && to >= rows.length - AHEAD) void more();
  }, [more, loading, to, rows.length]);
  const openedAt = open === undefined ? -1 : rows.findIndex((row) => row.caseId === open);
  const at = openedAt >= 0 ? openedAt : active;
  const go = (by: number) => {
    const next = Math.min(Math.max(at + by, 0), rows.length - 1);
    setActive(next);
    show(next);
    const row = rows[next];
    if (narrow && row) links.open(row.caseId);
  };
  const choose = useCallback((caseId: string) => setChosen((now) => toggled(now, caseId)), [setChosen]);
  const row = rows[at];
  const rowsClass = narrow ? classes.rows : `${classes.rows} ${classes.wide}`;
  useShortcut('j', t('keys.next'), () => go(1));
  useShortcut('k', t('keys.previous'), () => go(-1));
  useShortcut('o', t('keys.open'), () => row && links.open(row.caseId), !narrow);
  useShortcut('x', t('keys.choose'), () => row && choose(row.caseId), !narrow);
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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: of the links within, which keys reach */}
      <div role="rowgroup" className={rowsClass} style={{ height: rows.length * height }} onClick={links.follow}>
        <div role="presentation" style={{ transform: `translateY(${from * height}px)` }}>
          {rows.slice(from, to).map((each, past) => {
            const place = from + past;
            const common = { row: each, href: links.hrefOf(each.caseId), place, active: place === at, words };
            return narrow ? (
              <NarrowRow key={each.caseId} {...common} open={each.caseId === open} />
            ) : (
              <CaseRow key={each.caseId} {...common} chosen={chosen.has(each.caseId)} choose={choose} />
            );
          })}
        </div>
      </div>
      {loading && <Loader role="status" size="sm" m="md" aria-label={t('loading')} />}
    </div>
  );
}

/** Without it where it was among them, with it where it was not. */
function toggled(chosen: ReadonlySet<string>, caseId: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(caseId)) next.add(caseId);
  return next;
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { body, cases } from '../api/client';
import type { Case } from '../api/types';
import { serverNow } from '../clock/contact';
import { useLiveCases } from '../live/LiveChanges';
import { gone, isAmong, type Page, type Pages, written } from './pages';
import { belongs, type Reader } from './question';
import type { ListSearch } from './search';

interface Shown {
  search: ListSearch;
  reader: Reader;
  /** Reads the first page, past what is remembered. */
  first: () => Promise<Page>;
  reading: boolean;
}

/** Cases that came into the list since it was read; rows that are there already are only written anew. */
export function useNewcomers(key: unknown[], { search, reader, first, reading }: Shown) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<{ key: unknown[]; ids: ReadonlySet<string> }>({ key, ids: new Set() });
  const take = useCallback(
    (one: Case) => {
      const known = client.getQueryData<Pages>(key);
      if (!known) return;
      if (isAmong(known, one)) client.setQueryData<Pages>(key, (data) => data && written(data, one));
      else if (belongs(one, search, reader, serverNow())) {
        setWaiting((now) => ({ key, ids: new Set(now.key === key ? now.ids : []).add(one.caseId) }));
      }
    },
    [client, key, search, reader],
  );
  const catchUp = useCallback(async () => {
    const [known, page] = [client.getQueryData<Pages>(key), await first()];
    const left = known ? await Promise.all(gone(known, page).map(readOne)) : [];
    for (const one of [...(page.items ?? []), ...left]) take(one);
  }, [client, key, first, take]);
  const later = useLater(key, reading);
  const listener = useMemo(
    () => ({
      changed: (one: Case) => later(() => take(one)),
      reload: () => void client.invalidateQueries({ queryKey: key }),
      // Whatever is not read now is read again when the next change is told.
      unheard: () => later(() => void catchUp().catch(() => {})),
    }),
    [client, key, take, catchUp, later],
  );
  useLiveCases(listener);
  const forget = useCallback(() => setWaiting({ key, ids: new Set() }), [key]);
  return { count: waiting.key === key ? waiting.ids.size : 0, forget };
}

/** Runs something now and, where the list is being read, once more after it: its answer may be from before. */
function useLater(key: unknown[], reading: boolean) {
  const client = useQueryClient();
  const put = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!reading) for (const run of put.current.splice(0)) run();
  }, [reading]);
  return useCallback(
    (run: () => void) => {
      const query = client.getQueryState(key);
      if (query?.fetchStatus === 'fetching') put.current.push(run);
      if (query?.data !== undefined) run();
    },
    [client, key],
  );
}

const readOne = async (row: Case): Promise<Case> =>
  (await body(cases.GET('/api/cases/{caseId}', { params: { path: { caseId: row.caseId } } }))) as Case;

import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { body, cases } from '../api/client';
import type { Case } from '../api/types';
import { serverNow } from '../clock/contact';
import { type ChangedCase, useLiveCases } from '../live/LiveChanges';
import { belongs, question, type Reader } from './question';
import type { ListSearch } from './search';

const PAGE = 100;

interface Page {
  items?: Case[];
  next?: string;
}

/** The list as the address asks for it, page by page. What is shown changes in place; what is new waits until it is asked for. */
export function useWorkList(search: ListSearch, reader: Reader) {
  const client = useQueryClient();
  const key = useMemo(() => ['cases', search, reader], [search, reader]);
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => page(search, reader, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    select: ({ pages }) => pages.flatMap((each) => each.items ?? []),
  });
  const fresh = useNewcomers(key, search, reader);
  const showNew = useCallback(async () => {
    fresh.forget();
    await client.resetQueries({ queryKey: key });
  }, [client, key, fresh.forget]);
  return { ...list, newcomers: fresh.count, showNew };
}

async function page(
  search: ListSearch,
  reader: Reader,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const query = question(search, reader, serverNow());
  if (!query) return {};
  return (await body(
    cases.GET('/api/cases', { params: { query: { ...query, cursor, limit: PAGE } }, signal }),
  )) as Page;
}

/** Cases that came into the list since it was read; rows that are there already are only written anew. */
function useNewcomers(key: unknown[], search: ListSearch, reader: Reader) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<{ key: unknown[]; ids: ReadonlySet<string> }>({ key, ids: new Set() });
  const listener = useMemo(
    () => ({
      changed: (one: ChangedCase) => {
        const known = client.getQueryData<InfiniteData<Page>>(key);
        if (known?.pages.some((each) => each.items?.some((row) => row.caseId === one.caseId))) {
          client.setQueryData<InfiniteData<Page>>(key, (data) => data && written(data, one));
        } else if (known && belongs(one, search, reader, serverNow())) {
          setWaiting((now) => ({ key, ids: new Set(now.key === key ? now.ids : []).add(one.caseId) }));
        }
      },
      reload: () => void client.invalidateQueries({ queryKey: key }),
    }),
    [client, key, search, reader],
  );
  useLiveCases(listener);
  const forget = useCallback(() => setWaiting({ key, ids: new Set() }), [key]);
  return { count: waiting.key === key ? waiting.ids.size : 0, forget };
}

/** An older version of a row never replaces a newer one. */
export function written(data: InfiniteData<Page>, one: Case): InfiniteData<Page> {
  const anew = (row: Case) => (row.caseId === one.caseId && row.version <= one.version ? { ...row, ...one } : row);
  return { ...data, pages: data.pages.map((each) => ({ ...each, items: each.items?.map(anew) })) };
}

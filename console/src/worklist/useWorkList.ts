import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { body, cases } from '../api/client';
import { serverNow } from '../clock/contact';
import type { Page } from './pages';
import { question, type Reader } from './question';
import type { ListSearch } from './search';
import { useNewcomers } from './useNewcomers';

const PAGE = 100;

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
  const first = useCallback(() => page(search, reader, undefined), [search, reader]);
  const fresh = useNewcomers(key, { search, reader, first, reading: list.isFetching });
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
  signal?: AbortSignal,
): Promise<Page> {
  const query = question(search, reader, serverNow());
  if (!query) return {};
  return (await body(
    cases.GET('/api/cases', { params: { query: { ...query, cursor, limit: PAGE } }, signal }),
  )) as Page;
}

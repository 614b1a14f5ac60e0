import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { firstPage, readPage } from './firstPage';
import type { Reader } from './question';
import type { ListSearch } from './search';
import { useNewcomers } from './useNewcomers';

/** The list as the address asks for it, page by page. What is shown changes in place; what is new waits until it is asked for. */
export function useWorkList(search: ListSearch, reader: Reader) {
  const client = useQueryClient();
  const key = useMemo(() => ['cases', search, reader], [search, reader]);
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      pageParam ? readPage(search, reader, pageParam, signal) : firstPage(search, reader, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    select: ({ pages }) => pages.flatMap((each) => each.items ?? []),
  });
  const first = useCallback(() => readPage(search, reader), [search, reader]);
  const fresh = useNewcomers(key, { search, reader, first, reading: list.isFetching });
  const showNew = useCallback(async () => {
    fresh.forget();
    await client.resetQueries({ queryKey: key });
  }, [client, key, fresh.forget]);
  return { ...list, newcomers: fresh.count, showNew };
}

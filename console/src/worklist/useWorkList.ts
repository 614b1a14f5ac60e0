import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { body, cases } from '../api/client';
import type { Case } from '../api/types';
import type { ListSearch } from './search';

const PAGE = 100;

/** The list as the address asks for it, page by page. */
export function useWorkList(search: ListSearch, me: string) {
  return useInfiniteQuery({
    queryKey: ['cases', search, me],
    queryFn: ({ pageParam, signal }) =>
      body(
        cases.GET('/api/cases', {
          params: { query: { ...asked(search, me), cursor: pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap((page) => page.items ?? []) as Case[],
  });
}

export function asked(search: ListSearch, me: string) {
  const { q, status, priority } = search;
  return { q, status, priority, ownerId: search.view === 'mine' ? me : undefined, sort: '-number' };
}

import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Page, read } from '../api/plain';
import { Problem } from '../api/problem';
import type { Row } from './form';
import { isSearched, type KindName, kinds, pathOf } from './kinds';

/** The list of a kind; where its service can, only what `q` finds in it. */
export function useRecords(kind: KindName, q: string) {
  const wanted = isSearched(kind) && q.trim() !== '' ? q.trim() : undefined;
  return useInfiniteQuery({
    queryKey: ['records', kind, 'list', wanted],
    queryFn: ({ pageParam }) => read<Page<Row>>(kinds[kind].path, { q: wanted, cursor: pageParam, limit: 100 }),
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export const addressOf = (kind: string, id: string) => `${pathOf(kind)}/${encodeURIComponent(id)}`;

export function useRecord(kind: KindName, id: string | undefined) {
  return useQuery({
    queryKey: ['records', kind, 'one', id],
    queryFn: () => read<Row>(addressOf(kind, id ?? '')),
    enabled: id !== undefined,
    retry: (tries, error) => tries < 2 && !(error instanceof Problem),
  });
}

/** Some of a kind to choose one from, those that have the typed words first; what is not among them is typed by its id. */
export function useChoices(kind: string, typed: string) {
  const [settled] = useDebouncedValue(typed.trim(), 250);
  const q = isSearched(kind) && settled ? settled : undefined;
  return useQuery({
    queryKey: ['records', kind, 'choices', q],
    queryFn: () => read<Page<Row>>(pathOf(kind), { q, limit: q ? 50 : 200 }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    select: ({ items }) =>
      items.map((each) => ({ id: String(each.id ?? each.code ?? each.name), name: String(each.name ?? '') })),
  });
}

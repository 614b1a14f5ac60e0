import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Page, read } from '../api/plain';
import { Problem } from '../api/problem';
import type { Row } from './form';
import { type KindName, kinds, pathOf } from './kinds';

export function useRecords(kind: KindName) {
  return useInfiniteQuery({
    queryKey: ['records', kind],
    queryFn: ({ pageParam }) => read<Page<Row>>(kinds[kind].path, { cursor: pageParam, limit: 100 }),
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

/** The first of a kind, to choose one from by its name; what is not among them is typed by its id. */
export function useChoices(kind: string) {
  return useQuery({
    queryKey: ['records', kind, 'choices'],
    queryFn: () => read<Page<Row>>(pathOf(kind), { limit: 200 }),
    staleTime: 60_000,
    select: ({ items }) =>
      items.map((each) => ({ id: String(each.id ?? each.code ?? each.name), name: String(each.name ?? '') })),
  });
}

import { useQuery } from '@tanstack/react-query';
import { body, cases } from '../api/client';
import { everything } from '../api/everything';
import type { CaseField, CaseStatus } from '../api/types';

const LONG = 5 * 60_000;

/** The admin's own words: statuses and fields of cases. */
export function useStatuses() {
  return useQuery({
    queryKey: ['case-statuses'],
    queryFn: () =>
      everything((cursor) =>
        body(cases.GET('/api/case-statuses', { params: { query: { cursor, limit: 200 } as never } })),
      ) as Promise<CaseStatus[]>,
    staleTime: LONG,
  });
}

export function useFields() {
  return useQuery({
    queryKey: ['case-fields'],
    queryFn: () =>
      everything((cursor) =>
        body(cases.GET('/api/case-fields', { params: { query: { cursor, limit: 200 } as never } })),
      ) as Promise<CaseField[]>,
    staleTime: LONG,
  });
}

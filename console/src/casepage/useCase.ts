import { useQuery } from '@tanstack/react-query';
import { body, cases } from '../api/client';
import type { Case, HistoryEntry } from '../api/types';

export function useCase(caseId: string, asOf?: string) {
  return useQuery({
    queryKey: ['case', caseId, asOf ?? 'now'],
    queryFn: () =>
      body(cases.GET('/api/cases/{caseId}', { params: { path: { caseId }, query: { asOf } } })) as Promise<Case>,
  });
}

export function useHistory(caseId: string) {
  return useQuery({
    queryKey: ['history', caseId],
    queryFn: async () => {
      const page = await body(cases.GET('/api/cases/{caseId}/history', { params: { path: { caseId } } }));
      return (page.items ?? []) as HistoryEntry[];
    },
  });
}

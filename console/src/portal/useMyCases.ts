import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { body, cases } from '../api/client';
import type { components } from '../api/generated/cases';
import { once } from '../api/once';
import type { Known } from '../api/types';

type Schemas = components['schemas'];
export type MyCase = Known<
  Schemas['CustomerCase'],
  'caseId' | 'number' | 'subject' | 'status' | 'statusCategory' | 'receivedAt'
>;
export type MyEntry = Known<Schemas['CustomerEntry'], 'at' | 'kind' | 'by'>;

/** Customers are not told of changes as they happen; the page looks again by itself. */
const EVERY = 15_000;

export function useMyCases() {
  return useInfiniteQuery({
    queryKey: ['my', 'cases'],
    queryFn: ({ pageParam }) =>
      body(cases.GET('/api/my/cases', { params: { query: { cursor: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items ?? []) as MyCase[],
    refetchInterval: EVERY,
  });
}

export function useMyCase(caseId: string) {
  return useQuery({
    queryKey: ['my', 'case', caseId],
    queryFn: () => body(cases.GET('/api/my/cases/{caseId}', { params: { path: { caseId } } })) as Promise<MyCase>,
    refetchInterval: EVERY,
  });
}

export function useMyEntries(caseId: string) {
  return useQuery({
    queryKey: ['my', 'entries', caseId],
    queryFn: async () => {
      const page = await body(cases.GET('/api/my/cases/{caseId}/entries', { params: { path: { caseId } } }));
      return (page.items ?? []) as MyEntry[];
    },
    refetchInterval: EVERY,
  });
}

/** Asks a question; sent twice, it is asked once. */
export function useAsk(asked: (made: MyCase) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (question: { subject: string; description?: string }) =>
      body(cases.POST('/api/my/cases', { ...once(question), body: question })) as Promise<MyCase>,
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ['my', 'cases'] });
      asked(made);
    },
  });
}

/** Writes on a case of one's own account. */
export function useWrite(caseId: string, written: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: { text: string }) =>
      body(
        cases.POST('/api/my/cases/{caseId}/messages', {
          params: { path: { caseId }, ...once({ caseId, ...message }).params },
          body: message,
        }),
      ),
    onSuccess: async () => {
      written();
      await client.invalidateQueries({ queryKey: ['my'] });
    },
  });
}

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { fetchFile, type Page, put, type Query, read } from '../api/plain';

/** How promises were kept; `paused` is an ISO duration. */
export interface Figures {
  met: number;
  missed: number;
  unmetAtClose: number;
  paused: string;
}

export interface SignOff {
  revision: number;
  signedBy: string;
  signedAt: string;
  note?: string;
  figures: Figures;
}

export interface ComplianceRow extends Figures {
  month: string;
  accountId?: string;
  accountName?: string;
  contactId?: string;
  milestone?: string;
  stillOpen: number;
  signOff?: SignOff;
  changedSinceSignOff?: boolean;
}

const PATH = '/api/compliance';
const pathOf = (accountId: string, month: string) => `${PATH}/${encodeURIComponent(accountId)}/${month}/sign-off`;

export function useCompliance(query: Query) {
  return useInfiniteQuery({
    queryKey: ['compliance', query],
    queryFn: ({ pageParam }) => read<Page<ComplianceRow>>(PATH, { ...query, cursor: pageParam, limit: 100 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useSignOffs(accountId: string, month: string) {
  return useQuery({
    queryKey: ['compliance', 'sign-off', accountId, month],
    queryFn: () => read<Page<SignOff>>(pathOf(accountId, month)),
  });
}

/** Nobody signs for other figures than they saw: the service refuses when they have moved. */
export function signOff(accountId: string, row: ComplianceRow, note: string): Promise<SignOff> {
  const { met, missed, unmetAtClose, paused } = row;
  const figures: Figures = { met, missed, unmetAtClose, paused };
  return put<SignOff>(pathOf(accountId, row.month), { figures, ...(note ? { note } : {}) });
}

export function spreadsheet(query: Query, language: string): Promise<Blob> {
  return fetchFile(PATH, query, 'text/csv', language);
}

/** Of what was met or missed; what closing left undone was neither. */
export function rate({ met, missed }: Figures): string {
  return met + missed === 0 ? '–' : `${((100 * met) / (met + missed)).toFixed(1)}%`;
}

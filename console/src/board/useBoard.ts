import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Page, read } from '../api/plain';
import { serverNow } from '../clock/contact';
import { ownZone } from '../words/times';

const HOUR = 3_600_000;
const EVERY = 15_000;
const live = { refetchInterval: EVERY, placeholderData: keepPreviousData } as const;

/** What one owner's cases have running. */
export interface Load {
  ownerId?: string;
  ownerKind?: string;
  late: number;
  due: number;
  next?: string;
}

export interface DueSlot {
  start: string;
  end: string;
  running: number;
  paused: number;
  violated: number;
}

export interface OutcomeSlot {
  start: string;
  end: string;
  met: number;
  missed: number;
  unmetAtClose: number;
}

export interface Entry {
  milestoneId: string;
  caseId: string;
  number?: number;
  name: string;
  targetAt: string;
  priority?: string;
  ownerId?: string;
}

const ahead = (hours: number) => new Date(serverNow() + hours * HOUR).toISOString();

export function useLoads(hours: number) {
  return useQuery({
    queryKey: ['board', 'owners', hours],
    queryFn: () => read<Page<Load>>('/api/milestones/owners', { dueBefore: ahead(hours) }),
    ...live,
  });
}

export function useComingDue(hours: number, owner?: string) {
  return useQuery({
    queryKey: ['board', 'due', hours, owner],
    queryFn: () => {
      const from = Math.floor(serverNow() / HOUR) * HOUR;
      const [start, end] = [new Date(from), new Date(from + hours * HOUR)];
      const query = { from: start.toISOString(), to: end.toISOString(), by: 'HOUR', zone: ownZone, owner };
      return read<Page<DueSlot>>('/api/milestones/counts', query);
    },
    ...live,
  });
}

/** From the reader's midnight so many days ago until now. */
export function useOutcomes(days: number, owner?: string) {
  return useQuery({
    queryKey: ['board', 'outcomes', days, owner],
    queryFn: () => {
      const now = new Date(serverNow());
      const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1);
      const query = { from: from.toISOString(), to: now.toISOString(), by: 'DAY', zone: ownZone, owner };
      return read<Page<OutcomeSlot>>('/api/milestones/outcomes', query);
    },
    ...live,
  });
}

export function useNearest(hours: number, owner?: string) {
  return useInfiniteQuery({
    queryKey: ['board', 'nearest', hours, owner],
    queryFn: ({ pageParam }) =>
      read<Page<Entry>>('/api/milestones', {
        state: 'RUNNING',
        dueBefore: ahead(hours),
        owner,
        limit: 50,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    ...live,
  });
}

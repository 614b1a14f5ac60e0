import type { Case } from '../api/types';
import type { ListSearch, Sort, View } from './search';

const HOUR_MS = 3_600_000;
const OPEN = ['NEW', 'OPEN', 'WAITING'] as const;
const OVER = ['RESOLVED', 'CLOSED'] as const;

/** Who asks: a person, the queues they are in, and what they usually look at. */
export interface Reader {
  id: string;
  queues: string[];
  leads: boolean;
}

/** Agents begin with their own cases, leads with everybody's. */
export function viewOf(search: ListSearch, reader: Reader): View {
  return search.view ?? (reader.leads ? 'all' : 'mine');
}

export function sortOf(search: ListSearch): Sort {
  return search.sort ?? 'nextMilestone';
}

/** What is asked of the service; null when nothing can be found, as the queue of somebody who is in none. */
export function question(search: ListSearch, reader: Reader, now: number) {
  const view = viewOf(search, reader);
  if (view === 'queue' && reader.queues.length === 0) return null;
  const owners =
    view === 'mine' ? [reader.id] : view === 'queue' ? reader.queues : search.owner ? [search.owner] : undefined;
  return {
    q: search.q,
    status: search.status,
    priority: search.priority,
    accountId: search.account,
    statusCategory: categories(search),
    ownerId: owners,
    unassigned: view === 'unassigned' || undefined,
    dueBefore: view === 'breaching' ? new Date(now + HOUR_MS).toISOString() : undefined,
    sort: sortOf(search),
  };
}

function categories(search: ListSearch) {
  if (search.state === 'any') return undefined;
  return search.state === 'closed' ? [...OVER] : [...OPEN];
}

/** Whether a case that changed belongs into the list; says no only when it surely does not. */
export function belongs(one: Case, search: ListSearch, reader: Reader, now: number): boolean {
  const asked = question(search, reader, now);
  if (!asked) return false;
  const q = asked.q?.toLowerCase();
  return (
    (!q || one.subject.toLowerCase().includes(q) || String(one.number) === q) &&
    (!asked.status || one.status === asked.status) &&
    (!asked.priority || asked.priority.includes(one.priority)) &&
    (!asked.accountId || one.accountId === asked.accountId) &&
    (!asked.statusCategory || asked.statusCategory.some((each) => each === one.statusCategory)) &&
    (!asked.ownerId || asked.ownerId.includes(one.ownerId ?? '')) &&
    (!asked.unassigned || !one.ownerId) &&
    (!asked.dueBefore || (one.nextMilestone?.state === 'RUNNING' && one.nextMilestone.targetAt < asked.dueBefore))
  );
}

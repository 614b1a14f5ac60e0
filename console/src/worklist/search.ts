import { PRIORITIES, type Priority } from '../vocabulary/choices';

export const VIEWS = ['mine', 'queue', 'unassigned', 'breaching', 'all'] as const;
export type View = (typeof VIEWS)[number];
export const SORTS = ['nextMilestone', '-number', 'number'] as const;
export type Sort = (typeof SORTS)[number];
export const STATES = ['open', 'closed', 'any'] as const;
export type ListState = (typeof STATES)[number];

/** What the address says of the list; whoever gets the link sees the same. What is left out is the usual. */
export interface ListSearch {
  view?: View;
  q?: string;
  state?: ListState;
  status?: string;
  priority?: Priority[];
  owner?: string;
  account?: string;
  sort?: Sort;
}

const one = <T extends string>(allowed: readonly T[], given: unknown) => allowed.find((each) => each === given);

export function readSearch(given: Record<string, unknown>): ListSearch {
  const search: ListSearch = {
    view: one(VIEWS, given.view),
    state: one(STATES, given.state),
    sort: one(SORTS, given.sort),
  };
  for (const name of ['q', 'status', 'owner', 'account'] as const) {
    const value = given[name];
    // A search for 1017 arrives as a number.
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') search[name] = String(value);
  }
  const wanted = Array.isArray(given.priority) ? given.priority : [];
  const priorities = PRIORITIES.filter((each) => wanted.includes(each));
  if (priorities.length > 0) search.priority = priorities;
  return withoutNothing(search);
}

function withoutNothing(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export const VIEWS = ['mine', 'queue', 'unassigned', 'breaching', 'all'] as const;
export type View = (typeof VIEWS)[number];
export const SORTS = ['nextMilestone', '-number', 'number'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address says of the list; whoever gets the link sees the same. */
export interface ListSearch {
  view?: View;
  q?: string;
  status?: string;
  priority?: string;
  sort?: Sort;
}

export function readSearch(given: Record<string, unknown>): ListSearch {
  const search: ListSearch = {};
  const view = VIEWS.find((each) => each === given.view);
  const sort = SORTS.find((each) => each === given.sort);
  if (view) search.view = view;
  if (sort) search.sort = sort;
  for (const name of ['q', 'status', 'priority'] as const) {
    const value = given[name];
    // A search for 1017 arrives as a number.
    if (typeof value === 'string' || typeof value === 'number') search[name] = String(value);
  }
  return search;
}

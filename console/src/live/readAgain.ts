import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/** Reads anew what was read, and once more what is being read just now: its answer may be from before the change. */
export function readAgain(client: QueryClient, which: QueryFilters): void {
  for (const query of client.getQueryCache().findAll({ ...which, fetchStatus: 'fetching' })) {
    if (query.state.data !== undefined) continue; // those are asked anew below
    const again = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    void query.promise?.then(again, () => {});
  }
  void client.invalidateQueries(which);
}

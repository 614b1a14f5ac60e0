import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { onSession, sessionStanding } from '../sign-in/session';

/** What a service refused will be refused again; only a service that was not there is asked once more. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (tries, error) => tries < 2 && !(error instanceof Problem && error.status < 500),
    },
    mutations: { retry: false },
  },
});

/** What was refused while the token had lapsed is asked again with the new one. */
onSession(() => {
  if (sessionStanding() !== 'live') return;
  void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
});

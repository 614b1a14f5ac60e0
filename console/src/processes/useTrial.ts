import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { post } from '../api/plain';
import { Problem } from '../api/problem';
import { serverNow } from '../clock/contact';
import { byPath, type Definition } from './definition';

export interface TriedMilestone {
  milestoneId: string;
  name: string;
  occurrence: number;
  state: string;
  violated: boolean;
  startedAt: string;
  targetAt: string;
  completedAt?: string;
  upcoming: { on: string; index: number; dueAt: string }[];
  why: { target: string; standing?: string; criteria?: string };
}

export interface Trial {
  at: string;
  items: TriedMilestone[];
}

/** A moment ago: our idea of the server's clock may be a little ahead of it, and nothing is received in the future. */
export const justNow = () => new Date(serverNow() - 2000).toISOString();

export const tryOut = (request: object) => post<Trial>('/api/entitlement-processes/trials', request);

/** Tries the definition on a case received now, a moment after the last key; what is wrong comes back by its path. */
export function useLiveTrial(definition: Definition | null) {
  const [settled] = useDebouncedValue(definition, 500);
  const asked = useQuery({
    queryKey: ['processes', 'trial', settled],
    queryFn: () => tryOut({ process: { definition: settled }, facts: { receivedAt: justNow() } }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
  const wrong = asked.error instanceof Problem && asked.error.status === 422 ? asked.error.errors : [];
  return { problems: byPath(wrong), trial: asked.isError ? undefined : asked.data, checking: asked.isFetching };
}

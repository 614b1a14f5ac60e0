import { useQuery } from '@tanstack/react-query';
import { heard, lastHeardAt } from './contact';
import { useNow } from './ticker';

interface Health {
  status: string;
  services: Record<string, { status: string; detail: string }>;
}

const EVERY_MS = 5000;
/** Two questions missed and a moment. */
const STALE_AFTER_MS = 13_000;

async function health(): Promise<Health> {
  const asked = performance.now();
  const response = await fetch('/health', { signal: AbortSignal.timeout(EVERY_MS) });
  heard(response, asked);
  return response.json();
}

/** How the services are, asked every five seconds; the console lives by this even when nothing else moves. */
export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: health,
    refetchInterval: EVERY_MS,
    retry: false,
    networkMode: 'always',
  });
}

export type Freshness = { live: true } | { live: false; because: 'unreachable' | 'milestones'; since: number };

/** Whether a countdown may be shown as live: the server answers, and the service that keeps milestones is up. */
export function useFreshness(): Freshness {
  useNow();
  const { data } = useHealth();
  const since = lastHeardAt();
  if (since > 0 && Date.now() - since > STALE_AFTER_MS) return { live: false, because: 'unreachable', since };
  if (data && data.services['milestone-service']?.status === 'DOWN')
    return { live: false, because: 'milestones', since };
  return { live: true };
}

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

let known: Health | undefined;

async function health(): Promise<Health> {
  const asked = performance.now();
  const response = await fetch('/health', { signal: AbortSignal.timeout(EVERY_MS) });
  heard(response, asked);
  known = await response.json();
  return known as Health;
}

/** How the services are, as they were last asked. Only the frame of the page asks; everybody else looks at its answer. */
export function useHealth(asks = false) {
  return useQuery({
    queryKey: ['health'],
    queryFn: health,
    enabled: asks,
    refetchInterval: asks ? EVERY_MS : false,
    refetchIntervalInBackground: true,
    retry: false,
    networkMode: 'always',
  });
}

/** Asks how the services are, every five seconds; stands once in the frame. The console lives by this even when nothing else moves. */
export function useHeartbeat(): void {
  useHealth(true);
}

export type Freshness = { live: true } | { live: false; because: 'unreachable' | 'milestones'; since: number };

/** Whether a countdown may be shown as live: the server answers, and the service that keeps milestones is up. */
export function freshness(): Freshness {
  const since = lastHeardAt();
  if (since > 0 && Date.now() - since > STALE_AFTER_MS) return { live: false, because: 'unreachable', since };
  if (known?.services['milestone-service']?.status === 'DOWN') return { live: false, because: 'milestones', since };
  return { live: true };
}

export function useFreshness(): Freshness {
  useNow();
  useHealth();
  return freshness();
}

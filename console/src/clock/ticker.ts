import { useSyncExternalStore } from 'react';
import { serverNow } from './contact';

/** One timer for every countdown on the page: they all turn at the same moment, on the server's second. */
const listeners = new Set<() => void>();
let current = serverNow();
let timer: ReturnType<typeof setTimeout> | undefined;

function turn(): void {
  current = serverNow();
  for (const listener of listeners) listener();
  if (listeners.size > 0) timer = setTimeout(turn, 1000 - (current % 1000) + 5);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    current = serverNow();
    timer = setTimeout(turn, 1000 - (current % 1000) + 5);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

/** The server's time in milliseconds, anew each second. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => current);
}

/** What something says now, asked each second; only where it says something else the component is drawn anew. */
export function useEachSecond(said: (now: number) => string): string {
  return useSyncExternalStore(subscribe, () => said(current));
}

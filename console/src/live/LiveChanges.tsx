import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Case } from '../api/types';
import { readAgain } from './readAgain';
import { follow } from './stream';

export type ChangedCase = Case & { changes?: string[] };
interface Listener {
  changed: (one: ChangedCase) => void;
  /** More changed than was told. */
  reload: () => void;
  /** Something may have changed between reading and listening. */
  unheard: () => void;
}

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let connected = false;

/** One connection for the whole page; whoever is shown listens. */
export function LiveChanges() {
  const client = useQueryClient();
  useEffect(
    () =>
      follow(
        (event) => {
          if (event.name === 'case') {
            const one = JSON.parse(event.data) as ChangedCase;
            refresh(client, one.caseId);
            for (const listener of listeners) listener.changed(one);
          }
          if (event.name === 'reload' || event.name === 'unheard') {
            readAgain(client, { predicate: ({ queryKey }) => ABOUT_ONE.includes(String(queryKey[0])) });
            for (const listener of listeners) listener[event.name]();
          }
        },
        (is) => {
          connected = is;
          for (const watcher of watchers) watcher();
        },
      ),
    [client],
  );
  return null;
}

/** What is read again when something is said about a case. */
const ABOUT_ONE = ['case', 'history', 'milestones', 'decision'];

function refresh(client: ReturnType<typeof useQueryClient>, caseId: string): void {
  for (const what of ABOUT_ONE) readAgain(client, { queryKey: [what, caseId] });
}

export function useLiveCases(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}

/** Whether changes reach this page as they happen. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => connected,
  );
}

import { useSyncExternalStore } from 'react';
import { isOver, onSession, type Person, person } from './session';

export function useSessionOver(): boolean {
  return useSyncExternalStore(onSession, isOver);
}

/** Who is signed in, and whether they may do what a role may. */
export function useMe(): Person & { is: (role: 'ADMIN' | 'LEAD' | 'AGENT') => boolean } {
  const me = person();
  const rank = { ADMIN: 3, LEAD: 2, AGENT: 1 } as const;
  const highest = Math.max(0, ...me.roles.map((role) => rank[role as keyof typeof rank] ?? 0));
  return { ...me, is: (role) => highest >= rank[role] };
}

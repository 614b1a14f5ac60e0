import { useSyncExternalStore } from 'react';
import { isCustomer, onSession, type Person, person, type Standing, sessionStanding } from './session';

export function useSessionStanding(): Standing {
  return useSyncExternalStore(onSession, sessionStanding);
}

export type Rank = 'ADMIN' | 'LEAD' | 'AGENT' | 'CUSTOMER';

/** Who is signed in, and whether they may do what a role may. */
export function useMe(): Person & { is: (role: Rank) => boolean } {
  const me = person();
  const rank = { ADMIN: 3, LEAD: 2, AGENT: 1 } as const;
  const highest = Math.max(0, ...me.roles.map((role) => rank[role as keyof typeof rank] ?? 0));
  return { ...me, is: (role) => (role === 'CUSTOMER' ? isCustomer() : highest >= rank[role]) };
}

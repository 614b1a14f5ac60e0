import { useSyncExternalStore } from 'react';
import {
  isCustomer,
  onSession,
  type Person,
  person,
  type Rank,
  ranks,
  type Standing,
  sessionStanding,
} from './session';

export function useSessionStanding(): Standing {
  return useSyncExternalStore(onSession, sessionStanding);
}

/** Who is signed in, and whether they may do what a role may. */
export function useMe(): Person & { is: (role: Rank) => boolean } {
  const me = person();
  return { ...me, is: (role) => (role === 'CUSTOMER' ? isCustomer() : ranks(me, role)) };
}

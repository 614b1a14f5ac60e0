import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { body, cases } from '../api/client';
import { everything } from '../api/everything';
import type { Queue, User } from '../api/types';
import { isCustomer } from '../sign-in/session';

const LONG = 5 * 60_000;
/** Customers are not told who works here. */
const enabled = () => !isCustomer();
const page = (cursor: string | undefined) => ({ params: { query: { cursor, limit: 200 } } });

export function useUsers() {
  return useQuery({
    queryKey: ['users'],
    queryFn: () => everything((cursor) => body(cases.GET('/api/users', page(cursor)))) as Promise<User[]>,
    staleTime: LONG,
    enabled,
  });
}

export function useQueues() {
  return useQuery({
    queryKey: ['queues'],
    queryFn: () => everything((cursor) => body(cases.GET('/api/queues', page(cursor)))) as Promise<Queue[]>,
    staleTime: LONG,
    enabled,
  });
}

export function useUser(id: string | undefined): User | undefined {
  return useUsers().data?.find((user) => user.id === id);
}

/** The name of whoever owns a case, a person or a queue; the id as long as the name is not known. */
export function useNameOf(): (id: string | undefined) => string {
  const users = useUsers().data;
  const queues = useQueues().data;
  return useMemo(() => {
    const names = new Map([...(queues ?? []), ...(users ?? [])].map(({ id, name }) => [id, name]));
    return (id) => names.get(id ?? '') ?? id ?? '';
  }, [users, queues]);
}

import { useMemo } from 'react';
import { useQueues } from '../people/usePeople';
import { useMe } from '../sign-in/useSession';
import type { Reader } from './question';

export function useReader(): Reader {
  const me = useMe();
  const queues = useQueues().data;
  const leads = me.is('LEAD');
  return useMemo(
    () => ({
      id: me.id,
      queues: queues?.filter((queue) => queue.members.includes(me.id)).map((queue) => queue.id) ?? [],
      leads,
    }),
    [me.id, queues, leads],
  );
}

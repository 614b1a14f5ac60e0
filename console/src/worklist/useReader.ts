import { useMemo } from 'react';
import { useQueues } from '../people/usePeople';
import { useMe } from '../sign-in/useSession';
import type { Reader } from './question';
import type { ListSearch } from './search';

/** Who asks. Their queues are only known where the list is of them: nothing else is to be asked anew when they arrive. */
export function useReader(search: ListSearch): Reader {
  const me = useMe();
  const queues = useQueues().data;
  const asked = search.view === 'queue' ? queues : undefined;
  const leads = me.is('LEAD');
  return useMemo(
    () => ({
      id: me.id,
      queues: asked?.filter((queue) => queue.members.includes(me.id)).map((queue) => queue.id) ?? [],
      leads,
    }),
    [me.id, asked, leads],
  );
}

import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback, useMemo } from 'react';
import type { ListSearch } from './search';

const PLACE = 'CASE';

/** The addresses of a list's cases, and one listener for all clicks on them: a component for each link is felt while one scrolls. */
export function useCaseLinks(search: ListSearch) {
  const router = useRouter();
  const open = useCallback(
    (caseId: string) => void router.navigate({ to: '/cases/$caseId', params: { caseId }, search }),
    [router, search],
  );
  const hrefOf = useMemo(() => {
    const { publicHref } = router.buildLocation({ to: '/cases/$caseId', params: { caseId: PLACE }, search });
    const [before, after] = router.history.createHref(publicHref).split(PLACE);
    return (caseId: string) => `${before}${caseId}${after}`;
  }, [router, search]);
  const follow = useCallback(
    (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-case]') : null;
      if (!link?.dataset.case || event.button !== 0 || elsewhere(event)) return;
      event.preventDefault();
      open(link.dataset.case);
    },
    [open],
  );
  return { hrefOf, follow, open };
}

/** Into another tab or window, or onto the disk. */
const elsewhere = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

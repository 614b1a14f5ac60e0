import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';

/** Rows that are drawn beyond what is seen, at either end. */
const AROUND = 10;

/** Only what is seen of a list is drawn, all rows of one height; `head` stays above them. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, count: number, height: number, head: number) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: AROUND,
    paddingStart: head,
    scrollPaddingStart: head,
    // Drawing at once, within the scroll event, would hold the wheel up.
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height means measuring anew
  useEffect(() => virtual.measure(), [virtual, height]);
  const show = useCallback((row: number) => virtual.scrollToIndex(row), [virtual]);
  const drawn = virtual.getVirtualItems();
  return { from: drawn[0]?.index ?? 0, to: (drawn.at(-1)?.index ?? -1) + 1, show };
}

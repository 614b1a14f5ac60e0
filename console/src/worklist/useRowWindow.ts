import { type RefObject, useCallback, useEffect, useState } from 'react';
import { firstSeen, type RowWindow, rowWindow, scrolledTo } from './rowWindow';

/** Only what is seen of a list is drawn, all rows of one height; `head` stays above them. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, count: number, height: number, head: number) {
  const [first, setFirst] = useState(0);
  const [seen, setSeen] = useState(() => Math.ceil(window.innerHeight / height));
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const scrolled = () => setFirst(firstSeen(box.scrollTop, height));
    const resized = new ResizeObserver(([entry]) => {
      if (entry) setSeen(Math.ceil(entry.contentRect.height / height));
    });
    scrolled();
    resized.observe(box);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, [frame, height]);
  const show = useCallback(
    (row: number) => {
      const box = frame.current;
      if (box) box.scrollTop = scrolledTo(row, height, box.scrollTop, box.clientHeight - head);
    },
    [frame, height, head],
  );
  const drawn: RowWindow = rowWindow(first, seen, count);
  return { ...drawn, show };
}

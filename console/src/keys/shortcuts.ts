import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** As KeyboardEvent.key has it: `j`, `/`, `?`. */
  key: string;
  label: string;
  run: () => void;
}

/** What the page that is shown now does at which key; the `?` sheet and the palette list the same. */
let active: Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: Shortcut[]): void {
  active = next;
  for (const listener of listeners) listener();
}

/** Offers a key as long as the component is there; a later offer of the same key goes first. */
export function useShortcut(key: string, label: string, run: () => void, when = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!when) return;
    const offered = { key, label, run: () => latest.current() };
    change([offered, ...active]);
    return () => change(active.filter((each) => each !== offered));
  }, [key, label, when]);
}

export function useShortcuts(): Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => active,
  );
}

/** Somebody who types means letters, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

export function listenForKeys(): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (document.querySelector('[role="dialog"]')) return;
    const found = active.find((each) => each.key === event.key);
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}

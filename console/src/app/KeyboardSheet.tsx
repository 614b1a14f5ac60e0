import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../keys/shortcuts';

const KeyTable = lazy(() => import('./KeyTable').then(({ KeyTable }) => ({ default: KeyTable })));

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export function openKeyboardSheet(): void {
  set(true);
}

/** Offers `?`, and shows what it opens. */
export function KeyboardSheet() {
  const { t } = useTranslation('app');
  const opened = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  useShortcut('?', t('keys.title'), openKeyboardSheet);
  return <Suspense>{opened && <KeyTable close={() => set(false)} />}</Suspense>;
}

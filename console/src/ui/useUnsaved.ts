import { useState } from 'react';
import { person } from '../sign-in/session';

export interface Unsaved<T> {
  value: T;
  change: (next: T) => void;
  /** Whether it differs from what is saved. */
  dirty: boolean;
  /** Whether it was written before this page was opened. */
  restored: boolean;
  /** It is saved, or nobody wants it any more. */
  forget: () => void;
  /** Back to what is saved. */
  discard: () => void;
}

/** What stands in a form and is not saved yet: kept in this browser, so that no session that ends takes it away. */
export function useUnsaved<T>(name: string, saved: () => T): Unsaved<T> {
  const key = `punctual.unsaved.${person().id}.${name}`;
  const begin = () => {
    const kept = read<T>(key);
    return { key, value: kept ?? saved(), dirty: kept !== null, restored: kept !== null };
  };
  const [last, setState] = useState(begin);
  // Another form of the same page has its own text, not that of the one before.
  const state = last.key === key ? last : begin();
  const change = (value: T) => {
    localStorage.setItem(key, JSON.stringify(value));
    setState({ ...state, value, dirty: true });
  };
  const forget = () => {
    localStorage.removeItem(key);
    setState({ ...state, dirty: false, restored: false });
  };
  const discard = () => {
    localStorage.removeItem(key);
    setState({ key, value: saved(), dirty: false, restored: false });
  };
  return { value: state.value, dirty: state.dirty, restored: state.restored, change, forget, discard };
}

function read<T>(key: string): T | null {
  const kept = localStorage.getItem(key);
  try {
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
}

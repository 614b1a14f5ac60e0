import { useCallback, useState } from 'react';
import { useMe } from '../sign-in/useSession';

/** Kept in this browser as one types, per person, case and kind of text, until it is sent. */
export function useDraft(caseId: string, kind: string): [string, (text: string) => void] {
  const me = useMe().id;
  const key = draftKey(me, caseId, kind);
  const [state, setState] = useState({ key, text: read(key) });
  const text = state.key === key ? state.text : read(key);
  const write = useCallback(
    (next: string) => {
      keep(key, next);
      setState({ key, text: next });
    },
    [key],
  );
  return [text, write];
}

export function draftKey(person: string, caseId: string, kind: string): string {
  return `punctual.draft.${person}.${caseId}.${kind}`;
}

export function hasDraft(person: string, caseId: string): boolean {
  return ['reply', 'comment', 'call'].some((kind) => read(draftKey(person, caseId, kind)) !== '');
}

function read(key: string): string {
  return localStorage.getItem(key) ?? '';
}

function keep(key: string, text: string): void {
  if (text) localStorage.setItem(key, text);
  else localStorage.removeItem(key);
}

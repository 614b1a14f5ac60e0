import { createContext, useContext } from 'react';
import type { Case } from '../api/types';

/** The cases of the list beside the open one, in its order. */
const Listed = createContext<Case[]>([]);

export const Neighbours = Listed.Provider;

/** The case to go on with: the one after this in the list, else the one before; none when this is the only one. */
export function useNextCase(caseId: string): string | undefined {
  return nextOf(useContext(Listed), caseId);
}

export function nextOf(rows: { caseId: string }[], caseId: string): string | undefined {
  const place = rows.findIndex((row) => row.caseId === caseId);
  if (place < 0) return rows[0]?.caseId;
  return (rows[place + 1] ?? rows[place - 1])?.caseId;
}

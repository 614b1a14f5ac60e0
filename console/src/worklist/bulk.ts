import { sentenceOf } from '../api/problem';
import type { Case, Priority } from '../api/types';
import { actsOn } from '../casepage/acts';

export type BulkAct =
  | { kind: 'owner'; ownerId: string; ownerKind: 'USER' | 'QUEUE' }
  | { kind: 'status'; status: string }
  | { kind: 'priority'; priority: Priority }
  | { kind: 'merge'; into: Case }
  | { kind: 'spam' }
  | { kind: 'close' };

export interface RowResult {
  row: Case;
  /** Why it was not done; null when it was. */
  problem: string | null;
}

const AT_ONCE = 4;

/** Does the same to each row, a few at a time, and says of each what became of it; one that fails holds no other back. */
export async function toEach(
  rows: Case[],
  act: (row: Case) => Promise<unknown>,
  told: (done: number) => void = () => {},
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  const waiting = rows.map((row, place) => ({ row, place }));
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const problem = await act(next.row).then(
        () => null,
        (error: unknown) => sentenceOf(error),
      );
      results[next.place] = { row: next.row, problem };
      told(results.filter(Boolean).length);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

export function perform(act: BulkAct, row: Case): Promise<unknown> {
  const acts = actsOn(row.caseId);
  switch (act.kind) {
    case 'owner':
      return acts.owner(act.ownerId, act.ownerKind);
    case 'status':
      return acts.status(act.status);
    case 'priority':
      return acts.priority(act.priority);
    case 'merge':
      return acts.merge(act.into.caseId);
    case 'spam':
      return acts.spam();
    case 'close':
      return acts.close();
  }
}

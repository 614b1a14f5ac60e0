import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import type { Case } from '../api/types';
import { toEach } from './bulk';

const rows = Array.from({ length: 9 }, (_, place) => ({ caseId: String(place), number: place }) as Case);

describe('doing the same to several cases', () => {
  it('says of each row what became of it, in their order, and one that fails holds none back', async () => {
    const results = await toEach(rows, async (row) => {
      if (row.number === 4) throw new Problem(409, { detail: 'The case is closed.' });
    });

    expect(results.map((each) => each.row.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.filter((each) => each.problem)).toEqual([{ row: rows[4], problem: 'The case is closed.' }]);
  });

  it('works at a few at a time and tells how far it is', async () => {
    let now = 0;
    let most = 0;
    const told: number[] = [];
    await toEach(
      rows,
      async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
      },
      (done) => told.push(done),
    );
    expect(most).toBeLessThanOrEqual(4);
    expect(told.at(-1)).toBe(9);
  });
});

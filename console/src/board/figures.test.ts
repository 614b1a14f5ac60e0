import { describe, expect, it } from 'vitest';
import { totals } from './figures';
import { readBoardSearch } from './search';

const slot = (met: number, missed: number) => ({ start: '', end: '', met, missed, unmetAtClose: 3 });

describe("the board's figures", () => {
  it('leave out of the rate what closing left undone', () => {
    const all = totals(
      [
        { late: 2, due: 1 },
        { ownerId: 'q', late: 0, due: 4 },
      ],
      [slot(2, 1), slot(0, 0)],
    );
    expect(all).toEqual({ late: 2, due: 5, met: 2, missed: 1, rate: 66.7 });
  });

  it('claim no rate where nothing was decided', () => {
    expect(totals([], [slot(0, 0)]).rate).toBeNull();
  });

  it('are asked for as the address says, and only as it can be', () => {
    expect(readBoardSearch({ hours: '8', days: 30, owner: '상담사' })).toEqual({ hours: 8, days: 30, owner: '상담사' });
    expect(readBoardSearch({ hours: '5000', owner: '' })).toEqual({});
  });
});

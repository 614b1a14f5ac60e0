import { describe, expect, it } from 'vitest';
import { firstSeen, rowWindow, scrolledTo } from './rowWindow';

describe('what is drawn of a long list', () => {
  it('is what is seen and some rows around it, within the list', () => {
    expect(rowWindow(0, 18, 100_000)).toEqual({ from: 0, to: 30 });
    expect(rowWindow(400, 18, 100_000)).toEqual({ from: 392, to: 430 });
    expect(rowWindow(99_992, 18, 100_000)).toEqual({ from: 99_984, to: 100_000 });
    expect(rowWindow(0, 18, 0)).toEqual({ from: 0, to: 0 });
    expect(rowWindow(400, 18, 10)).toEqual({ from: 0, to: 10 });
  });

  it('stays the same for a few rows', () => {
    expect([0, 43, 44 * 3, 44 * 4, 44 * 7 + 43].map((at) => firstSeen(at, 44))).toEqual([0, 0, 0, 4, 4]);
  });

  it('follows the keys no further than needed', () => {
    expect(scrolledTo(3, 44, 200, 600)).toBe(132);
    expect(scrolledTo(10, 44, 200, 600)).toBe(200);
    expect(scrolledTo(20, 44, 200, 600)).toBe(324);
  });
});

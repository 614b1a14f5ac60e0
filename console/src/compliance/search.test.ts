import { describe, expect, it } from 'vitest';
import { monthsOf, readComplianceSearch } from './search';

describe('the months asked for', () => {
  it('are the last half year when nobody says otherwise, across the turn of the year', () => {
    expect(monthsOf({}, new Date(2026, 1, 28))).toEqual({ from: '2025-09', to: '2026-02' });
    expect(monthsOf({ from: '2024-01' }, new Date(2026, 10, 1))).toEqual({ from: '2024-01', to: '2026-11' });
  });

  it('are taken from the address where it names any', () => {
    expect(readComplianceSearch({ from: '2026-13', to: '2026-12', by: ['MILESTONE', 'x'], accountId: '케이' })).toEqual(
      {
        to: '2026-12',
        by: ['MILESTONE'],
        accountId: '케이',
      },
    );
  });
});

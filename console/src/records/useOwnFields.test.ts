import { describe, expect, it } from 'vitest';
import { shownFields } from './useOwnFields';

describe("a record's own fields", () => {
  it('are those that are declared, and those that have a value anyway, by its type', () => {
    expect(shownFields([{ name: 'tier', type: 'TEXT' }], { tier: 'gold', seats: 3, trial: true })).toEqual([
      { name: 'tier', type: 'TEXT' },
      { name: 'seats', type: 'NUMBER' },
      { name: 'trial', type: 'BOOLEAN' },
    ]);
  });
});

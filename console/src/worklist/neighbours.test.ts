import { describe, expect, it } from 'vitest';
import { nextOf } from './neighbours';

const rows = [{ caseId: 'a' }, { caseId: 'b' }, { caseId: 'c' }];

describe('resolve and next', () => {
  it('goes down the list, at its end up, and begins anew for a case that is not in it', () => {
    expect(nextOf(rows, 'a')).toBe('b');
    expect(nextOf(rows, 'c')).toBe('b');
    expect(nextOf(rows, 'elsewhere')).toBe('a');
    expect(nextOf([{ caseId: 'a' }], 'a')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { byPath, replaced, targetOf, without, withTarget } from './definition';

describe("a milestone's target", () => {
  it('is one duration until a priority has its own, and again when none has', () => {
    const two = withTarget('PT3H', 'CRITICAL', 'PT30M');
    expect(two).toEqual({ default: 'PT3H', CRITICAL: 'PT30M' });
    expect(targetOf(two, 'CRITICAL')).toBe('PT30M');
    expect(targetOf('PT3H', 'CRITICAL')).toBe('');
    expect(withTarget(two, 'CRITICAL', '')).toBe('PT3H');
  });
});

describe('what is wrong', () => {
  it('is found at its place, whichever service says it', () => {
    expect(
      byPath([
        { field: 'process.definition.milestones[0].criteria', message: 'case.fields.servicType is not known' },
        { field: 'milestones[1].target', message: 'must be a duration' },
      ]),
    ).toEqual({
      'milestones[0].criteria': 'case.fields.servicType is not known',
      'milestones[1].target': 'must be a duration',
    });
  });
});

describe('editing', () => {
  it('leaves out what says nothing, and keeps what it does not know', () => {
    expect(without({ criteria: '', pausable: false, custom: 7 })).toEqual({ pausable: false, custom: 7 });
    expect(replaced(['a', 'b', 'c'], 1, null)).toEqual(['a', 'c']);
    expect(replaced(['a', 'b'], 0, 'x')).toEqual(['x', 'b']);
  });
});

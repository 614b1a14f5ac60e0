import { describe, expect, it } from 'vitest';
import { isoOf, localOf } from './localTimes';

describe('times in fields', () => {
  it('come back as they were', () => {
    expect(isoOf(localOf('2026-03-02T09:00:00.000Z'))).toBe('2026-03-02T09:00:00.000Z');
  });

  it('are nothing where there is no time', () => {
    expect(localOf('soon')).toBe('');
    expect(isoOf('')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { standing } from './standing';

const targetAt = '2026-03-02T03:00:00Z';
const target = Date.parse(targetAt);

describe('a milestone', () => {
  it('runs, is due soon, and is overdue from its target on', () => {
    expect(standing({ state: 'RUNNING', targetAt }, target - 3_600_000)).toEqual({
      kind: 'running',
      milliseconds: 3_600_000,
    });
    expect(standing({ state: 'RUNNING', targetAt }, target - 1)).toEqual({ kind: 'soon', milliseconds: 1 });
    expect(standing({ state: 'RUNNING', targetAt }, target)).toEqual({ kind: 'overdue', milliseconds: 0 });
  });

  it('counts nothing down while it is paused, whatever its target says', () => {
    expect(standing({ state: 'PAUSED', targetAt }, target + 1)).toEqual({ kind: 'paused' });
  });

  it('was met or missed once it is completed', () => {
    expect(standing({ state: 'COMPLETED', targetAt, violated: false }, target).kind).toBe('completed');
    expect(standing({ state: 'COMPLETED', targetAt, violated: true }, target).kind).toBe('missed');
  });
});

import { describe, expect, it } from 'vitest';
import { bounds, middle, narrowed, type Offset } from './serverClock';

describe("the server's clock", () => {
  it('is known to within half a second after one answer', () => {
    const offset = bounds(
      Date.parse('2026-11-22T08:00:10Z'),
      Date.parse('2026-11-22T08:00:05Z'),
      Date.parse('2026-11-22T08:00:05Z'),
    );
    expect(offset).toEqual({ low: 5000, high: 6000 });
    expect(middle(offset)).toBe(5500);
  });

  it('is known to a few hundredths after many', () => {
    const ahead = 3217;
    let known: Offset | null = null;
    for (let at = 0; at < 200; at++) {
      const ours = at * 1037;
      known = narrowed(known, bounds(Math.floor((ours + ahead) / 1000) * 1000, ours - 20, ours + 20));
    }
    expect(Math.abs(middle(known) - ahead)).toBeLessThan(50);
  });

  it('is learnt anew when somebody sets a clock', () => {
    const before = bounds(60_000, 0, 0);
    const after = bounds(0, 0, 0);
    expect(narrowed(before, after)).toBe(after);
  });
});

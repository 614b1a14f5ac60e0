import { describe, expect, it } from 'vitest';
import { amount, duration, milliseconds } from './durations';

describe('a duration', () => {
  it.each([
    [59_999, '59s', '59초'],
    [5 * 60_000, '5m 00s', '5분 00초'],
    [2 * 3_600_000 + 5 * 60_000, '2h 05m', '2시간 05분'],
    [26 * 3_600_000, '1d 2h', '1일 2시간'],
    [48 * 3_600_000, '2d', '2일'],
  ])('of %d ms is said in two units at most', (ms, english, korean) => {
    expect(duration(ms, 'en')).toBe(english);
    expect(duration(ms, 'ko')).toBe(korean);
  });

  it('is read as services write it, also when it is negative or has fractions', () => {
    expect(milliseconds('PT3H')).toBe(10_800_000);
    expect(milliseconds('PT-2M-0.5S')).toBe(-120_500);
    expect(milliseconds('P1DT1S')).toBe(86_401_000);
    expect(milliseconds('three hours')).toBeNaN();
  });

  it('says an agreed amount without parts that are nothing', () => {
    expect(amount('PT3H', 'en')).toBe('3h');
    expect(amount('PT90M', 'ko')).toBe('1시간 30분');
    expect(amount('PT0S', 'en')).toBe('0s');
  });
});

import { describe, expect, it } from 'vitest';
import { hoursOf, isSound, nextInterval, openMinutes, problemsOf } from './week';

describe('the week', () => {
  it('may have several stretches a day, but not over each other', () => {
    expect(
      problemsOf([
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ]),
    ).toEqual([null, null]);
    expect(
      problemsOf([
        ['09:00', '13:30'],
        ['13:00', '18:00'],
      ]),
    ).toEqual(['overlap', 'overlap']);
    expect(problemsOf([['18:00', '09:00']])).toEqual(['order']);
  });

  it('may touch: noon ends one stretch and begins the next', () => {
    expect(
      problemsOf([
        ['00:00', '12:00'],
        ['12:00', '24:00'],
      ]),
    ).toEqual([null, null]);
  });

  it('offers the stretch after lunch', () => {
    expect(nextInterval([['09:00', '12:00']])).toEqual(['13:00', '16:00']);
    expect(nextInterval([['09:00', '23:30']])).toEqual(['23:00', '24:00']);
  });

  it('counts its open time', () => {
    expect(
      openMinutes({
        MON: [
          ['09:00', '12:00'],
          ['13:00', '18:00'],
        ],
        SUN: [],
      }),
    ).toBe(480);
  });

  it('is not sent when a single day is wrong', () => {
    expect(isSound(hoursOf({ overrides: { '2026-12-24': [['13:00', '09:00']] } }))).toBe(false);
    expect(isSound(hoursOf({ weekly: { MON: [['09:00', '18:00']] } }))).toBe(true);
  });
});

import type { Load, OutcomeSlot } from './useBoard';

export interface Totals {
  late: number;
  due: number;
  met: number;
  missed: number;
  /** Of what was met or missed, from 0 to 100; null while nothing was decided. */
  rate: number | null;
}

/** What the board says first. */
export function totals(loads: Load[], outcomes: OutcomeSlot[]): Totals {
  const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);
  const met = sum(outcomes.map((slot) => slot.met));
  const missed = sum(outcomes.map((slot) => slot.missed));
  return {
    late: sum(loads.map((load) => load.late)),
    due: sum(loads.map((load) => load.due)),
    met,
    missed,
    rate: met + missed === 0 ? null : Math.round((1000 * met) / (met + missed)) / 10,
  };
}

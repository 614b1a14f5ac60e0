export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Day = (typeof DAYS)[number];
/** From and until, such as 09:00 and 18:00; 24:00 is the end of the day. */
export type Interval = [string, string];
export type Intervals = Record<string, Interval[]>;

/** Business hours as they are edited and sent. */
export interface Hours {
  name: string;
  zone: string;
  weekly: Intervals;
  holidays: string[];
  yearlyHolidays: string[];
  overrides: Intervals;
}

export const NEW_HOURS: Hours = {
  name: '',
  zone: 'Asia/Seoul',
  weekly: Object.fromEntries(DAYS.slice(0, 5).map((day) => [day, [['09:00', '18:00']] as Interval[]])),
  holidays: [],
  yearlyHolidays: [],
  overrides: {},
};

/** What a service tells may leave parts out. */
export function hoursOf(told: Partial<Hours>): Hours {
  return {
    name: told.name ?? '',
    zone: told.zone ?? 'Asia/Seoul',
    weekly: told.weekly ?? {},
    holidays: told.holidays ?? [],
    yearlyHolidays: told.yearlyHolidays ?? [],
    overrides: told.overrides ?? {},
  };
}

export function minutes(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** The next stretch somebody is likely to want: after the last one, an hour later. */
export function nextInterval(intervals: Interval[]): Interval {
  const last = intervals.at(-1);
  if (!last) return ['09:00', '18:00'];
  const from = Math.min(minutes(last[1]) + 60, 23 * 60);
  return [clock(from), clock(Math.min(from + 180, 24 * 60))];
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export type IntervalProblem = 'order' | 'overlap';

/** What is wrong with a day's intervals, at which of them. */
export function problemsOf(intervals: Interval[]): (IntervalProblem | null)[] {
  return intervals.map(([from, to], index) => {
    if (minutes(from) >= minutes(to)) return 'order';
    const clash = intervals.some(
      (other, at) => at !== index && minutes(other[0]) < minutes(to) && minutes(from) < minutes(other[1]),
    );
    return clash ? 'overlap' : null;
  });
}

/** Open minutes in a usual week. */
export function openMinutes(weekly: Intervals): number {
  return Object.values(weekly)
    .flat()
    .reduce((sum, [from, to]) => sum + Math.max(0, minutes(to) - minutes(from)), 0);
}

export function isSound(hours: Hours): boolean {
  const days = [...Object.values(hours.weekly), ...Object.values(hours.overrides)];
  return days.every((intervals) => problemsOf(intervals).every((problem) => problem === null));
}

export const WINDOWS = [4, 8, 24, 72] as const;
export const PERIODS = [7, 30, 90] as const;

/** What the address says of the board. */
export interface BoardSearch {
  /** How many hours ahead. */
  hours?: (typeof WINDOWS)[number];
  /** How many days back. */
  days?: (typeof PERIODS)[number];
  /** Whose milestones are listed below. */
  owner?: string;
}

export function readBoardSearch(given: Record<string, unknown>): BoardSearch {
  const hours = WINDOWS.find((each) => each === Number(given.hours));
  const days = PERIODS.find((each) => each === Number(given.days));
  const owner = typeof given.owner === 'string' && given.owner !== '' ? given.owner : undefined;
  return { ...(hours ? { hours } : {}), ...(days ? { days } : {}), ...(owner ? { owner } : {}) };
}

/**
 * How far the server's clock is ahead of ours, as an interval in milliseconds. The Date header cuts to seconds, so each answer only
 * says that the difference lies between two bounds; what all of them allow is soon known to some hundredths of a second.
 */
export interface Offset {
  low: number;
  high: number;
}

/** What one answer says: it was written at some moment between asking and hearing, both on our clock. */
export function bounds(dateHeader: number, asked: number, heard: number): Offset {
  return { low: dateHeader - heard, high: dateHeader + 1000 - asked };
}

/** What both allow; where they contradict each other a clock was set, and only the newer one counts. */
export function narrowed(known: Offset | null, newer: Offset): Offset {
  if (!known) return newer;
  const low = Math.max(known.low, newer.low);
  const high = Math.min(known.high, newer.high);
  return low <= high ? { low, high } : newer;
}

export function middle(offset: Offset | null): number {
  return offset ? (offset.low + offset.high) / 2 : 0;
}

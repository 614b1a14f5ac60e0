interface Ordered {
  state: string;
  targetAt: string;
  completedAt?: string;
}

const RANK: Record<string, number> = { RUNNING: 0, PAUSED: 1, COMPLETED: 2, CANCELLED: 3 };

/** What runs before what is paused before what is over; the next due first, of what is over the latest first. */
export function inOrder<T extends Ordered>(milestones: T[]): T[] {
  return milestones.toSorted((one, other) => {
    const rank = (RANK[one.state] ?? 9) - (RANK[other.state] ?? 9);
    if (rank !== 0) return rank;
    const byTarget = Date.parse(one.targetAt) - Date.parse(other.targetAt);
    return (RANK[one.state] ?? 9) < 2 ? byTarget : -byTarget;
  });
}

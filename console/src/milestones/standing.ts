/** How a milestone stands at a moment, as a countdown shows it. */
export type Standing =
  | { kind: 'running' | 'soon' | 'overdue'; milliseconds: number }
  | { kind: 'paused' | 'completed' | 'missed' | 'cancelled' };

const SOON_MS = 15 * 60_000;

interface Stands {
  state: string;
  targetAt: string;
  violated?: boolean;
}

export function standing(milestone: Stands, now: number): Standing {
  switch (milestone.state) {
    case 'PAUSED':
      return { kind: 'paused' };
    case 'COMPLETED':
      return { kind: milestone.violated ? 'missed' : 'completed' };
    case 'CANCELLED':
      return { kind: 'cancelled' };
    default: {
      const left = Date.parse(milestone.targetAt) - now;
      if (left <= 0) return { kind: 'overdue', milliseconds: now - Date.parse(milestone.targetAt) };
      return { kind: left < SOON_MS ? 'soon' : 'running', milliseconds: left };
    }
  }
}

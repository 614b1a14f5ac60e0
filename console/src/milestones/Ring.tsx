import classes from './Milestones.module.css';
import type { Standing } from './standing';

const RADIUS = 17;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of the time has gone. The words beside it say the same. */
export function Ring({ part, kind }: { part: number; kind: Standing['kind'] }) {
  const gone = Math.min(Math.max(part, 0), 1);
  return (
    <svg className={classes.ring} data-kind={kind} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r={RADIUS} className={classes.rest} />
      <circle
        cx="20"
        cy="20"
        r={RADIUS}
        className={classes.gone}
        strokeDasharray={`${gone * LENGTH} ${LENGTH}`}
        transform="rotate(-90 20 20)"
      />
    </svg>
  );
}

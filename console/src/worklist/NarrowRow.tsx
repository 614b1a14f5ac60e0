import { memo } from 'react';
import type { Case } from '../api/types';
import { Countdown } from '../milestones/Countdown';
import { MarkIcon, marksOf } from './CaseMarks';
import { MarkedPriority } from './PriorityMark';
import type { RowWords } from './useRowWords';
import classes from './WorkList.module.css';

interface Props {
  row: Case;
  href: string;
  place: number;
  active: boolean;
  open: boolean;
  words: RowWords;
}

/** A row beside an open case: two lines and a half. */
export const NarrowRow = memo(function NarrowRow({ row, href, place, active, open, words }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={place + 1}
      className={`${classes.row} ${classes.narrow}`}
      data-active={active || undefined}
      data-open={open || undefined}
    >
      <div role="cell">
        <div className={classes.cell}>
          <a href={href} data-case={row.caseId} className={classes.subject} aria-current={open ? 'true' : undefined}>
            {row.subject}
          </a>
          {marksOf(row).map((mark) => (
            <MarkIcon key={mark} mark={mark} word={words.mark[mark]} />
          ))}
        </div>
        <div className={classes.line}>
          <span>
            #{row.number} · {words.owner(row.ownerId)}
          </span>
          <MarkedPriority priority={row.priority} word={words.priority[row.priority]} />
        </div>
        <div className={classes.line}>
          <span className={classes.cell}>{words.status(row.status)}</span>
          {row.nextMilestone && <Countdown milestone={row.nextMilestone} />}
        </div>
      </div>
    </div>
  );
});

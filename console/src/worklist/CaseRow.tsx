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
  chosen: boolean;
  choose: (caseId: string) => void;
  words: RowWords;
}

/** Plain elements and no hooks of its own: rows come and go by the hundred while one scrolls. */
export const CaseRow = memo(function CaseRow({ row, href, place, active, chosen, choose, words }: Props) {
  const status = words.status(row.status);
  return (
    <div role="row" aria-rowindex={place + 1} className={classes.row} data-active={active || undefined}>
      <span role="cell" className={classes.check}>
        <input
          type="checkbox"
          className={classes.box}
          aria-label={words.choose(row.number)}
          checked={chosen}
          onChange={() => choose(row.caseId)}
        />
      </span>
      <span role="cell">#{row.number}</span>
      <span role="cell" className={classes.cell}>
        <MarkedPriority priority={row.priority} word={words.priority[row.priority]} />
      </span>
      <span role="cell" className={classes.cell}>
        <a href={href} data-case={row.caseId} className={classes.subject}>
          {row.subject}
        </a>
        {marksOf(row).map((mark) => (
          <MarkIcon key={mark} mark={mark} word={words.mark[mark]} />
        ))}
      </span>
      <span role="cell" className={classes.cell} title={status}>
        {status}
      </span>
      <span role="cell" className={classes.cell}>
        {words.owner(row.ownerId)}
      </span>
      <span role="cell" className={classes.cell} title={row.nextMilestone?.name}>
        {row.nextMilestone ? <Countdown milestone={row.nextMilestone} /> : '–'}
      </span>
    </div>
  );
});

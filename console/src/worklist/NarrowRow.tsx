import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { Countdown } from '../milestones/Countdown';
import { useNameOf } from '../people/usePeople';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { CaseMarks } from './CaseMarks';
import { PriorityMark } from './PriorityMark';
import type { ListSearch } from './search';
import classes from './WorkList.module.css';

interface Props {
  row: Case;
  search: ListSearch;
  place: number;
  top: number;
  active: boolean;
  open: boolean;
}

/** A row beside an open case: two lines and a half. */
export function NarrowRow({ row, search, place, top, active, open }: Props) {
  const { t } = useTranslation('worklist');
  const nameOf = useNameOf();
  const statusWord = useStatusWord();
  return (
    <div
      role="row"
      aria-rowindex={place + 1}
      className={`${classes.row} ${classes.narrow}`}
      data-active={active || undefined}
      data-open={open || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="cell">
        <div className={classes.cell}>
          <Link
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            search={search}
            className={classes.subject}
            aria-current={open ? 'true' : undefined}
            preload={false}
          >
            {row.subject}
          </Link>
          <CaseMarks row={row} />
        </div>
        <div className={classes.line}>
          <span>
            #{row.number} · {row.ownerId ? nameOf(row.ownerId) : t('nobody')}
          </span>
          <PriorityMark priority={row.priority} />
        </div>
        <div className={classes.line}>
          <span className={classes.cell}>{statusWord(row.status)}</span>
          {row.nextMilestone && <Countdown milestone={row.nextMilestone} />}
        </div>
      </div>
    </div>
  );
}

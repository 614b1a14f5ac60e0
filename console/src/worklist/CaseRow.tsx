import { Checkbox } from '@mantine/core';
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
  chosen: boolean;
  choose: (caseId: string) => void;
}

export function CaseRow({ row, search, place, top, active, chosen, choose }: Props) {
  const { t } = useTranslation('worklist');
  const nameOf = useNameOf();
  const statusWord = useStatusWord();
  return (
    <div
      role="row"
      aria-rowindex={place + 1}
      className={classes.row}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={t('choose', { number: row.number })}
          checked={chosen}
          onChange={() => choose(row.caseId)}
        />
      </span>
      <span role="cell">#{row.number}</span>
      <span role="cell" className={classes.cell}>
        <PriorityMark priority={row.priority} />
      </span>
      <span role="cell" className={classes.cell}>
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          search={search}
          className={classes.subject}
          preload={false}
        >
          {row.subject}
        </Link>
        <CaseMarks row={row} />
      </span>
      <span role="cell" className={classes.cell} title={statusWord(row.status)}>
        {statusWord(row.status)}
      </span>
      <span role="cell" className={classes.cell}>
        {row.ownerId ? nameOf(row.ownerId) : t('nobody')}
      </span>
      <span role="cell" className={classes.cell} title={row.nextMilestone?.name}>
        {row.nextMilestone ? <Countdown milestone={row.nextMilestone} /> : '–'}
      </span>
    </div>
  );
}

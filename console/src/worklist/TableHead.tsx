import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import classes from './WorkList.module.css';

interface Props {
  rows: Case[];
  chosen: ReadonlySet<string>;
  setChosen: (next: () => ReadonlySet<string>) => void;
}

const COLUMNS = ['number', 'priority', 'subject', 'status', 'owner', 'next'] as const;

export const TableHead = memo(function TableHead({ rows, chosen, setChosen }: Props) {
  const { t } = useTranslation('worklist');
  const all = rows.length > 0 && chosen.size === rows.length;
  return (
    <div role="rowgroup" className={classes.head} style={{ display: 'contents' }}>
      <div role="row" className={`${classes.head} ${classes.wide}`}>
        <span role="columnheader">
          <Checkbox
            size="xs"
            aria-label={t('chooseAll')}
            checked={all}
            indeterminate={!all && chosen.size > 0}
            onChange={() => setChosen(() => new Set(all ? [] : rows.map((row) => row.caseId)))}
          />
        </span>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader">
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
});

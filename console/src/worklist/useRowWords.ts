import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Priority } from '../api/types';
import { useNameOf } from '../people/usePeople';
import { useStatusWord } from '../vocabulary/useStatusWord';
import type { Mark } from './CaseMarks';

export interface RowWords {
  choose: (number: number) => string;
  owner: (id: string | undefined) => string;
  status: (status: string) => string;
  priority: Record<Priority, string>;
  mark: Record<Mark, string>;
}

/** What rows say, looked up once for all of them: there are many, and they come and go while one scrolls. */
export function useRowWords(): RowWords {
  const { t } = useTranslation('worklist');
  const nameOf = useNameOf();
  const status = useStatusWord();
  return useMemo(() => {
    const [nobody, before] = [t('nobody'), t('choose', { number: PLACE })];
    return {
      choose: (number) => before.replace(PLACE, String(number)),
      owner: (id) => (id ? nameOf(id) : nobody),
      status,
      priority: words(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], (each) => t(`vocabulary:priority.${each}`)),
      mark: words(['escalated', 'awaiting', 'paused', 'uncovered'], (each) => t(`mark.${each}`)),
    };
  }, [t, nameOf, status]);
}

const PLACE = '{number}';

function words<T extends string>(of: readonly T[], word: (each: T) => string): Record<T, string> {
  return Object.fromEntries(of.map((each) => [each, word(each)])) as Record<T, string>;
}

import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, cases } from '../api/client';
import type { Case } from '../api/types';
import { RouteLink } from '../ui/RouteLink';
import { useStatusWord } from '../vocabulary/useStatusWord';
import classes from './CustomerPanel.module.css';

const FEW = 6;

/** What else the same customer asked, the latest first. */
export function OtherCases({ one, accountId }: { one: Case; accountId: string }) {
  const { t } = useTranslation('customers');
  const statusWord = useStatusWord();
  const { data } = useQuery({
    queryKey: ['cases-of', accountId],
    queryFn: () => body(cases.GET('/api/cases', { params: { query: { accountId, sort: '-number', limit: FEW + 1 } } })),
  });
  const others = ((data?.items ?? []) as Case[]).filter((each) => each.caseId !== one.caseId).slice(0, FEW);
  return (
    <section>
      <h2 className={classes.title}>{t('otherCases')}</h2>
      {others.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noOtherCases')}
        </Text>
      )}
      <ul className={classes.list}>
        {others.map((other) => (
          <li key={other.caseId}>
            <RouteLink
              inherit
              to="/cases/$caseId"
              params={{ caseId: other.caseId }}
              search={{ view: 'all', account: accountId, state: 'any' }}
            >
              #{other.number} {other.subject}
            </RouteLink>
            <Text size="xs" c="dimmed">
              {statusWord(other.status)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Alert, Loader } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CustomerPanel } from '../customers/CustomerPanel';
import { useShortcut } from '../keys/shortcuts';
import { MilestoneTracker } from '../milestones/MilestoneTracker';
import { Failed } from '../ui/Failed';
import { fullTime } from '../words/times';
import { AsOf } from './AsOf';
import { CaseHeader } from './CaseHeader';
import classes from './CasePage.module.css';
import { Composer } from './Composer';
import { Joined } from './Joined';
import { MilestonesThen } from './MilestonesThen';
import { Timeline } from './Timeline';
import { useCase, useHistory } from './useCase';

/** One case: what it is, what is due, what was said; the customer beside it. */
export function CasePage() {
  const { t } = useTranslation('casepage');
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const { asOf } = useSearch({ from: '/cases/$caseId' });
  const navigate = useNavigate();
  const found = useCase(caseId, asOf);
  const history = useHistory(caseId);
  useShortcut('u', t('keys.back'), () => void navigate({ to: '/cases', search: ({ asOf: _, ...list }) => list }));
  if (found.isPending) return <Loader role="status" m="md" aria-label={t('loading')} />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  const one = found.data;
  const entries = history.data ?? [];
  return (
    <div className={classes.columns}>
      <article className={classes.case} aria-label={t('case', { number: one.number })}>
        <CaseHeader one={one} then={asOf !== undefined} />
        {asOf && (
          <Alert
            icon={<IconHistory />}
            color="grape"
            variant="light"
            title={t('asOf.title', { time: fullTime(asOf) })}
            my="sm"
          >
            {t('asOf.readOnly')}
          </Alert>
        )}
        {!asOf && <Joined one={one} />}
        <AsOf entries={entries} asOf={asOf} />
        {asOf ? (
          <MilestonesThen entries={entries} asOf={asOf} />
        ) : (
          <MilestoneTracker caseId={caseId} covered={one.entitlement?.covered} />
        )}
        {!asOf && <Composer key={caseId} one={one} />}
        {history.isError ? (
          <Failed error={history.error} reset={history.refetch} />
        ) : (
          <Timeline entries={entries} asOf={asOf} loading={history.isPending} />
        )}
      </article>
      <CustomerPanel one={one} />
    </div>
  );
}

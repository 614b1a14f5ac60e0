import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { reasonBeside } from '../words/reasons';
import { dayOf } from '../words/times';
import { Fact } from './CustomerPanel';
import classes from './CustomerPanel.module.css';
import { useDecision, useEntitlement } from './useCustomers';
import { WhyThisEntitlement } from './WhyThisEntitlement';

/** Which entitlement covers the case, what is left of it, and why this one. */
export function Coverage({ one }: { one: Case }) {
  const { t } = useTranslation('customers');
  const [why, whySwitch] = useDisclosure(false);
  const decision = useDecision(one.caseId).data;
  const entitlement = useEntitlement(one.entitlement?.id).data;
  const covered = one.entitlement?.covered ?? false;
  const left = entitlement?.cases === undefined ? null : entitlement.cases - (entitlement.casesUsed ?? 0);
  return (
    <section>
      <h2 className={classes.title}>{t('entitlement')}</h2>
      <Text fw={600} style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
        {covered ? (
          <IconShieldCheck size={17} color="var(--good)" aria-hidden />
        ) : (
          <IconShieldOff size={17} color="var(--bad)" aria-hidden />
        )}
        {covered ? one.entitlement?.name : one.entitlement ? t('notCovered') : t('undecided')}
      </Text>
      <Text size="sm">
        {reasonBeside(covered ? one.entitlement?.name : undefined, one.entitlement?.reason, one.entitlement?.reasonKo)}
      </Text>
      {entitlement && (
        <>
          {entitlement.serviceContractId && <Fact name={t('contract')} value={entitlement.serviceContractId} />}
          {entitlement.endDate && <Fact name={t('until')} value={dayOf(entitlement.endDate)} />}
          <Fact
            name={t('left')}
            value={left === null ? t('unlimited') : t('casesLeft', { count: left, of: entitlement.cases })}
          />
        </>
      )}
      {decision && (
        <Button mt={6} size="compact-xs" variant="default" onClick={whySwitch.open}>
          {t('why')}
        </Button>
      )}
      {why && decision && <WhyThisEntitlement caseId={one.caseId} decision={decision} close={whySwitch.close} />}
    </section>
  );
}

import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wrongs } from '../api/problem';
import type { Candidate, Resolution } from '../api/types';
import { Dialog } from '../ui/Dialog';
import { inOwnLanguage } from '../words/languages';
import { Candidates } from './Candidates';
import { useChoice } from './useChoice';

interface Props {
  caseId: string;
  decision: Resolution;
  close: () => void;
}

/** Every entitlement that was looked at and why it was chosen or not; an agent may choose another that applies, and say why. */
export function WhyThisEntitlement({ caseId, decision, close }: Props) {
  const { t } = useTranslation('customers');
  const [wanted, setWanted] = useState<Candidate | null>(null);
  const { withdrawing } = useChoice(caseId, close);
  const chosen = decision.candidates.some(({ reasonCode }) => reasonCode === 'CHOSEN_BY_AGENT');
  return (
    <Dialog close={close} size="xl" title={t('why')}>
      <Text mb="sm">{inOwnLanguage(decision.reason, decision.reasonKo)}</Text>
      {decision.candidates.length === 0 ? (
        <Text c="dimmed">{t('noCandidates')}</Text>
      ) : (
        <Candidates candidates={decision.candidates} choose={setWanted} />
      )}
      {chosen && (
        <Group mt="sm">
          <Button variant="default" size="xs" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {t('choose.withdraw')}
          </Button>
        </Group>
      )}
      {wanted && <Choose caseId={caseId} wanted={wanted} close={close} />}
    </Dialog>
  );
}

function Choose({ caseId, wanted, close }: { caseId: string; wanted: Candidate; close: () => void }) {
  const { t } = useTranslation('customers');
  const [reason, setReason] = useState('');
  const { choosing } = useChoice(caseId, close);
  const wrong = wrongs(choosing.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ entitlementId: wanted.entitlementId, reason: reason.trim() });
      }}
    >
      <Textarea
        mt="sm"
        autosize
        required
        ref={(box) => box?.focus()}
        label={t('choose.reason', { name: wanted.name })}
        description={t('choose.hint')}
        value={reason}
        error={wrong.at.reason ?? wrong.at.entitlementId ?? wrong.general}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="sm" justify="end">
        <Button type="submit" loading={choosing.isPending} disabled={!reason.trim()}>
          {t('choose.this', { name: wanted.name })}
        </Button>
      </Group>
    </form>
  );
}

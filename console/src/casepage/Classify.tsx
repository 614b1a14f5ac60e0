import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wrongs } from '../api/problem';
import type { Case } from '../api/types';
import { FormDialog } from '../ui/Dialog';
import { CaseFieldInputs } from '../vocabulary/CaseFieldInputs';
import { useAct } from './acts';
import { type Classification, changesOf, classificationOf } from './classification';
import { MovedMilestones } from './MovedMilestones';
import { usePreview } from './usePreview';

const OWN = ['productCode', 'type', 'accountId', 'contactId', 'assetId'] as const;
const LABELS = {
  productCode: 'product',
  type: 'type',
  accountId: 'account',
  contactId: 'contact',
  assetId: 'asset',
} as const;

/** Says anew what the case is about, and before saving what that does to its milestones. */
export function Classify({ one, close }: { one: Case; close: () => void }) {
  const { t } = useTranslation('casepage');
  const [now, setNow] = useState<Classification>(() => classificationOf(one));
  const changes = changesOf(one, now);
  const [settled] = useDebouncedValue(changes, 400);
  const preview = usePreview(one.caseId, settled);
  const act = useAct(one.caseId, { quiet: true });
  const { at: wrong, general } = wrongs(act.error);
  return (
    <FormDialog
      title={t('classify.title')}
      close={close}
      act={t('app:save')}
      busy={act.isPending}
      ready={Object.keys(changes).length > 0}
      go={() => act.mutate((acts) => acts.classify(changes), { onSuccess: close })}
    >
      <Stack gap="sm">
        {OWN.map((name) => (
          <TextInput
            key={name}
            size="xs"
            label={t(`classify.${LABELS[name]}`)}
            value={now[name] ?? ''}
            onChange={(event) => setNow({ ...now, [name]: event.currentTarget.value || undefined })}
            error={wrong[name]}
          />
        ))}
        <CaseFieldInputs values={now.fields} errors={wrong} change={(fields) => setNow({ ...now, fields })} />
        <MovedMilestones moved={preview} />
        {general && (
          <Text size="sm" c="var(--bad)" role="alert">
            {general}
          </Text>
        )}
      </Stack>
    </FormDialog>
  );
}

import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, sentenceOf } from '../api/problem';
import type { Case } from '../api/types';
import { useFields } from '../vocabulary/useVocabulary';
import { dayAndTime } from '../words/times';
import { useAct } from './acts';
import { type Classification, changesOf, classificationOf } from './classification';
import { FieldInput } from './FieldInput';
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
  const fields = useFields().data ?? [];
  const [now, setNow] = useState<Classification>(() => classificationOf(one));
  const changes = changesOf(one, now);
  const [settled] = useDebouncedValue(changes, 400);
  const preview = usePreview(one.caseId, settled);
  const act = useAct(one.caseId, { quiet: true });
  const wrong = act.error instanceof Problem ? act.error.byField() : {};
  const general = act.error && Object.keys(wrong).length === 0 ? sentenceOf(act.error) : undefined;
  return (
    <Modal opened onClose={close} title={t('classify.title')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate((acts) => acts.classify(changes), { onSuccess: close });
        }}
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
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={now.fields[field.name]}
              change={(value) => setNow({ ...now, fields: { ...now.fields, [field.name]: value } })}
              error={wrong[`fields.${field.name}`]}
            />
          ))}
          {preview.map((moved) => (
            <Text key={moved.name} size="sm" c={moved.violatedAtOnce ? 'var(--bad)' : undefined} role="status">
              {moved.violatedAtOnce && <IconAlertTriangle size={15} aria-hidden style={{ verticalAlign: -2 }} />}{' '}
              {moved.violatedAtOnce
                ? t('classify.breaches', { name: moved.name })
                : t('classify.moves', { name: moved.name, from: when(moved.before), to: when(moved.after) })}
            </Text>
          ))}
          {general && (
            <Text size="sm" c="var(--bad)" role="alert">
              {general}
            </Text>
          )}
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t('app:cancel')}
          </Button>
          <Button type="submit" loading={act.isPending} disabled={Object.keys(changes).length === 0}>
            {t('app:save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function when(at: string | undefined): string {
  return at ? dayAndTime(at) : '–';
}

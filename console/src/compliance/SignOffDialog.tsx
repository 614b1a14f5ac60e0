import { Alert, List, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, sentenceOf } from '../api/problem';
import { useNameOf } from '../people/usePeople';
import { FormDialog } from '../ui/Dialog';
import { said } from '../ui/toast';
import { duration, milliseconds } from '../words/durations';
import { dayAndTime } from '../words/times';
import { type ComplianceRow, type Figures, signOff, useSignOffs } from './useCompliance';

export function SignOffDialog({ row, close }: { row: ComplianceRow; close: () => void }) {
  const { t } = useTranslation('compliance');
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const accountId = row.accountId ?? '';
  const names = { month: row.month, account: row.accountName ?? accountId };
  const signing = useMutation({
    mutationFn: () => signOff(accountId, row, note),
    onSuccess: () => {
      said(t('dialog.done', names));
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['compliance'] }),
  });
  return (
    <FormDialog
      title={t('dialog.title', names)}
      close={close}
      size="lg"
      act={t('dialog.confirm')}
      busy={signing.isPending}
      go={() => signing.mutate()}
    >
      <Stack>
        <Text>{t('dialog.text')}</Text>
        <FiguresLine figures={row} strong />
        <Textarea
          label={t('dialog.note')}
          value={note}
          maxLength={2000}
          onChange={(e) => setNote(e.currentTarget.value)}
        />
        {signing.isError && (
          <Alert color="red" role="alert">
            {signing.error instanceof Problem && signing.error.status === 409
              ? t('dialog.moved')
              : sentenceOf(signing.error)}
          </Alert>
        )}
        <Earlier accountId={accountId} month={row.month} />
      </Stack>
    </FormDialog>
  );
}

function Earlier({ accountId, month }: { accountId: string; month: string }) {
  const { t } = useTranslation('compliance');
  const nameOf = useNameOf();
  const before = useSignOffs(accountId, month).data?.items ?? [];
  if (before.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('dialog.before')}</Text>
      <List size="sm">
        {before.map((each) => (
          <List.Item key={each.revision}>
            {t('signedBy', { name: nameOf(each.signedBy), at: dayAndTime(each.signedAt) })}
            {each.note && ` – ${each.note}`}
            <FiguresLine figures={each.figures} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function FiguresLine({ figures, strong }: { figures: Figures; strong?: boolean }) {
  const { t, i18n } = useTranslation('compliance');
  const { met, missed, unmetAtClose, paused } = figures;
  return (
    <Text fw={strong ? 600 : 400} size={strong ? 'md' : 'sm'}>
      {t('dialog.figures', {
        met,
        missed,
        unmet: unmetAtClose,
        paused: duration(milliseconds(paused), i18n.language),
      })}
    </Text>
  );
}

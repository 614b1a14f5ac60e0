import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, sentenceOf } from '../api/problem';
import type { Case } from '../api/types';
import { FormDialog } from '../ui/Dialog';
import { useAct } from './acts';
import type { ReasonedAct } from './MoreActs';

interface Props {
  one: Case;
  name: ReasonedAct;
  close: () => void;
}

/** An act and why; a pause must say why, the others may. */
export function ReasonDialog({ one, name, close }: Props) {
  const { t } = useTranslation('casepage');
  const [reason, setReason] = useState('');
  const act = useAct(one.caseId, { quiet: true });
  const error =
    act.error instanceof Problem ? (act.error.byField().reason ?? sentenceOf(act.error)) : act.error?.message;
  return (
    <FormDialog
      title={`${t(`act.${name}`)} · #${one.number}`}
      close={close}
      act={t(`act.${name}`)}
      busy={act.isPending}
      go={() => act.mutate((acts) => acts[name](reason), { onSuccess: close })}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        required={name === 'pause'}
        label={t('act.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={error}
      />
    </FormDialog>
  );
}

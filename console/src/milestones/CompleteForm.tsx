import { Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wrongs } from '../api/problem';
import type { Milestone } from '../api/types';
import { FormDialog } from '../ui/Dialog';
import { said } from '../ui/toast';
import { completeMilestone } from './useMilestones';

/** An agent says that a milestone is done, perhaps already a while ago, and why. */
export function CompleteForm({ milestone, close }: { milestone: Milestone; close: () => void }) {
  const { t } = useTranslation('milestones');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [at, setAt] = useState('');
  const completion = useMutation({
    mutationFn: () => completeMilestone(milestone.milestoneId, reason, at ? new Date(at).toISOString() : undefined),
    onSuccess: async () => {
      said(t('complete.done', { name: milestone.name }));
      close();
      for (const what of ['milestones', 'history', 'case'])
        await client.invalidateQueries({ queryKey: [what, milestone.caseId] });
    },
  });
  const wrong = wrongs(completion.error);
  return (
    <FormDialog
      title={t('complete.title', { name: milestone.name })}
      close={close}
      act={t('complete.do')}
      busy={completion.isPending}
      go={() => completion.mutate()}
    >
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        label={t('complete.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={wrong.at.reason ?? wrong.general}
      />
      <TextInput
        mt="sm"
        type="datetime-local"
        step={1}
        label={t('complete.at')}
        description={t('complete.atHint')}
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
        error={wrong.at.completedAt}
      />
    </FormDialog>
  );
}

import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, sentenceOf } from '../api/problem';
import type { Milestone } from '../api/types';
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
  const wrong = completion.error instanceof Problem ? completion.error.byField() : {};
  const general = completion.error && Object.keys(wrong).length === 0 ? sentenceOf(completion.error) : undefined;
  return (
    <Modal
      opened
      onClose={close}
      title={t('complete.title', { name: milestone.name })}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          completion.mutate();
        }}
      >
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          label={t('complete.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wrong.reason ?? general}
        />
        <TextInput
          mt="sm"
          type="datetime-local"
          step={1}
          label={t('complete.at')}
          description={t('complete.atHint')}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          error={wrong.completedAt}
        />
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('app:cancel')}
          </Button>
          <Button type="submit" loading={completion.isPending}>
            {t('complete.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

import { Button, Checkbox, Group, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wrongs } from '../api/problem';
import { said } from '../ui/toast';
import { type Call, useAct } from './acts';
import { useDraft } from './drafts';

/** A call that was made or taken, perhaps already a while ago; one we made and that was answered counts as a reply from its start. */
export function CallForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation('casepage');
  const [notes, write] = useDraft(caseId, 'call');
  const [direction, setDirection] = useState<Call['direction']>('OUTBOUND');
  const [connected, setConnected] = useState(true);
  const [startedAt, setStartedAt] = useState('');
  const [minutes, setMinutes] = useState<number | string>('');
  const act = useAct(caseId, { quiet: true });
  const { at: wrong, general } = wrongs(act.error);
  const call: Call = {
    direction,
    connected,
    startedAt: startedAt ? new Date(startedAt).toISOString() : undefined,
    durationSeconds: minutes === '' ? undefined : Math.round(Number(minutes) * 60),
    notes: notes || undefined,
  };
  const log = () =>
    act.mutate((acts) => acts.call(call), {
      onSuccess: () => {
        write('');
        setStartedAt('');
        setMinutes('');
        said(t('compose.logged'));
      },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      <Group gap="sm" align="flex-end" mb="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('compose.direction')}
          data={[
            { value: 'OUTBOUND', label: t('compose.outbound') },
            { value: 'INBOUND', label: t('compose.inbound') },
          ]}
          value={direction}
          onChange={(value) => setDirection(value as Call['direction'])}
        />
        <Checkbox
          size="xs"
          label={t('compose.connected')}
          checked={connected}
          onChange={(event) => setConnected(event.currentTarget.checked)}
        />
        <TextInput
          size="xs"
          type="datetime-local"
          label={t('compose.startedAt')}
          description={t('compose.startedAtHint')}
          value={startedAt}
          onChange={(event) => setStartedAt(event.currentTarget.value)}
          error={wrong.startedAt}
        />
        <NumberInput
          size="xs"
          w={90}
          min={0}
          label={t('compose.minutes')}
          value={minutes}
          onChange={setMinutes}
          error={wrong.durationSeconds}
        />
      </Group>
      <Textarea
        aria-label={t('compose.notes')}
        placeholder={t('compose.notes')}
        autosize
        minRows={2}
        value={notes}
        onChange={(event) => write(event.currentTarget.value)}
        error={wrong.notes ?? general}
      />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" size="xs" loading={act.isPending}>
          {t('compose.log')}
        </Button>
      </Group>
    </form>
  );
}

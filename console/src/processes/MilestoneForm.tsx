import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../records/FieldInput';
import { type Milestone, NEW_TRIGGER, RECURRENCES, replaced, STARTS, without } from './definition';
import { TargetInput } from './TargetInput';
import { TriggerForm } from './TriggerForm';

interface Props {
  milestone: Milestone;
  path: string;
  problems: Record<string, string>;
  readOnly: boolean;
  /** Null takes it out. */
  change: (milestone: Milestone | null) => void;
}

export function MilestoneForm({ milestone, path, problems, readOnly, change }: Props) {
  const { t } = useTranslation('processes');
  const set = (part: Partial<Milestone>) => change(without({ ...milestone, ...part }));
  const actions = milestone.actions ?? [];
  const text = (name: 'criteria' | 'completion') => (
    <Textarea
      label={t(name)}
      description={t(`${name}Hint`)}
      styles={{ input: { fontFamily: 'monospace' } }}
      autosize
      readOnly={readOnly}
      value={milestone[name] ?? ''}
      error={problems[`${path}.${name}`]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Fieldset legend={milestone.name || t('milestone')}>
      <Stack gap="sm">
        <TextInput
          label={t('name')}
          required
          readOnly={readOnly}
          value={milestone.name}
          error={problems[`${path}.name`]}
          onChange={(event) => change({ ...milestone, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('instruction')}
          readOnly={readOnly}
          value={milestone.instruction ?? ''}
          error={problems[`${path}.instruction`]}
          onChange={(event) => set({ instruction: event.currentTarget.value })}
        />
        <TargetInput
          target={milestone.target}
          path={`${path}.target`}
          problems={problems}
          readOnly={readOnly}
          change={(target) => change({ ...milestone, target })}
        />
        {text('criteria')}
        {text('completion')}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={t('startsAt')}
            disabled={readOnly}
            value={milestone.startsAt ?? 'PROCESS'}
            data={STARTS.map((value) => ({ value, label: t(`start.${value}`) }))}
            onChange={(event) => set({ startsAt: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('recurrence')}
            disabled={readOnly}
            value={milestone.recurrence ?? 'NONE'}
            data={RECURRENCES.map((value) => ({ value, label: t(`recurs.${value}`) }))}
            onChange={(event) => set({ recurrence: event.currentTarget.value })}
          />
          <FieldInput
            field={{ name: 'businessHoursId', type: 'ref', kind: 'business-hours' }}
            value={milestone.businessHoursId ?? ''}
            problem={problems[`${path}.businessHoursId`]}
            readOnly={readOnly}
            change={(value) => set({ businessHoursId: String(value) })}
          />
          <Switch
            mt="lg"
            label={t('pausable')}
            disabled={readOnly}
            checked={milestone.pausable !== false}
            onChange={(event) => set({ pausable: event.currentTarget.checked })}
          />
        </SimpleGrid>
        {actions.map((trigger, index) => (
          <TriggerForm
            // biome-ignore lint/suspicious/noArrayIndexKey: a trigger has no name but its place
            key={index}
            trigger={trigger}
            path={`${path}.actions[${index}]`}
            problems={problems}
            readOnly={readOnly}
            change={(next) => set({ actions: replaced(actions, index, next) })}
          />
        ))}
        {!readOnly && (
          <Group justify="space-between">
            <Button size="xs" variant="default" onClick={() => set({ actions: [...actions, NEW_TRIGGER] })}>
              {t('addTrigger')}
            </Button>
            <Button size="xs" variant="subtle" color="red" onClick={() => change(null)}>
              {t('dropMilestone', { name: milestone.name })}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}

import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../records/FieldInput';
import { type Definition, NEW_MILESTONE, REOPENINGS, replaced, without } from './definition';
import { MilestoneForm } from './MilestoneForm';

interface Props {
  definition: Definition;
  problems: Record<string, string>;
  readOnly: boolean;
  change: (definition: Definition) => void;
}

export function ProcessForm({ definition, problems, readOnly, change }: Props) {
  const { t } = useTranslation('processes');
  const set = (part: Partial<Definition>) => change(without({ ...definition, ...part }));
  const milestones = definition.milestones;
  return (
    <Stack>
      <TextInput
        label={t('name')}
        required
        readOnly={readOnly}
        value={definition.name}
        error={problems.name}
        onChange={(event) => change({ ...definition, name: event.currentTarget.value })}
      />
      <FieldInput
        field={{ name: 'businessHoursId', type: 'ref', kind: 'business-hours' }}
        value={definition.businessHoursId ?? ''}
        problem={problems.businessHoursId}
        readOnly={readOnly}
        change={(value) => set({ businessHoursId: String(value) })}
      />
      <TextInput
        label={t('exit')}
        description={t('exitHint')}
        styles={{ input: { fontFamily: 'monospace' } }}
        readOnly={readOnly}
        value={definition.exit ?? ''}
        error={problems.exit}
        onChange={(event) => set({ exit: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('onReopen')}
        disabled={readOnly}
        value={definition.onReopen ?? 'RESUME'}
        data={REOPENINGS.map((value) => ({ value, label: t(`reopening.${value}`) }))}
        onChange={(event) => set({ onReopen: event.currentTarget.value })}
      />
      {milestones.map((milestone, index) => (
        <MilestoneForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone is known by its place while its name is typed
          key={index}
          milestone={milestone}
          path={`milestones[${index}]`}
          problems={problems}
          readOnly={readOnly}
          change={(next) => change({ ...definition, milestones: replaced(milestones, index, next) })}
        />
      ))}
      {!readOnly && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => change({ ...definition, milestones: [...milestones, NEW_MILESTONE] })}
        >
          {t('addMilestone')}
        </Button>
      )}
    </Stack>
  );
}

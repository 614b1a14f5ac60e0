import { ActionIcon, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PRIORITIES } from '../vocabulary/choices';
import { ACTION_KINDS, type Action, without } from './definition';

interface Props {
  action: Action;
  path: string;
  problems: Record<string, string>;
  readOnly: boolean;
  change: (action: Action | null) => void;
}

/** One thing that is done; each kind asks for what it needs. */
export function ActionForm({ action, path, problems, readOnly, change }: Props) {
  const { t } = useTranslation('processes');
  const set = (part: Partial<Action>) => change(without({ ...action, ...part }));
  const text = (name: 'to' | 'template' | 'field' | 'value') => (
    <TextInput
      label={t(`action.${name}`)}
      readOnly={readOnly}
      value={String(action[name] ?? '')}
      error={problems[`${path}.${name}`]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const raises = action.kind === 'UPDATE_CASE' && action.field === 'priority';
  return (
    <Group align="start" gap="xs" wrap="nowrap">
      <SimpleGrid cols={{ base: 1, xs: 2, xl: 3 }} spacing="xs" flex={1}>
        <NativeSelect
          label={t('action.kind')}
          disabled={readOnly}
          value={action.kind}
          data={ACTION_KINDS.map((value) => ({ value, label: t(`action.${value}`) }))}
          error={problems[`${path}.kind`]}
          onChange={(event) => change(fresh(event.currentTarget.value))}
        />
        {(action.kind === 'EMAIL' || action.kind === 'REASSIGN') && text('to')}
        {action.kind === 'EMAIL' && text('template')}
        {action.kind === 'UPDATE_CASE' && text('field')}
        {action.kind === 'UPDATE_CASE' && !raises && text('value')}
        {raises && (
          <NativeSelect
            label={t('action.raiseTo')}
            disabled={readOnly}
            value={action.raiseTo ?? 'HIGH'}
            data={PRIORITIES.map((value) => ({ value, label: t(`vocabulary:priority.${value}`) }))}
            error={problems[`${path}.raiseTo`]}
            onChange={(event) => set({ raiseTo: event.currentTarget.value, value: undefined })}
          />
        )}
      </SimpleGrid>
      {!readOnly && (
        <ActionIcon mt={26} variant="subtle" color="gray" aria-label={t('dropAction')} onClick={() => change(null)}>
          <IconX size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

function fresh(kind: string): Action {
  if (kind === 'EMAIL') return { kind, to: 'OWNER', template: 'milestone-warning' };
  return kind === 'REASSIGN' ? { kind, to: 'OWNER_MANAGER' } : { kind, field: 'status', value: '' };
}

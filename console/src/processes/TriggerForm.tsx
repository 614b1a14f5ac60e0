import { Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { amount, milliseconds } from '../words/durations';
import { ActionForm } from './ActionForm';
import { MOMENTS, replaced, type Trigger, without } from './definition';

interface Props {
  trigger: Trigger;
  path: string;
  problems: Record<string, string>;
  readOnly: boolean;
  change: (trigger: Trigger | null) => void;
}

/** When something happens, and what. */
export function TriggerForm({ trigger, path, problems, readOnly, change }: Props) {
  const { t, i18n } = useTranslation('processes');
  const set = (part: Partial<Trigger>) => change(without({ ...trigger, ...part }));
  const offset = trigger.offset ?? '';
  const moment = (on: string) =>
    set({ on, ...(on === 'SUCCESS' ? { offset: undefined, atElapsed: undefined } : { offset: offset || 'PT30M' }) });
  return (
    <Fieldset legend={t(`moment.${trigger.on}`, { defaultValue: trigger.on })}>
      <Stack gap="sm">
        <Group align="start" grow>
          <NativeSelect
            label={t('when')}
            disabled={readOnly}
            value={trigger.on}
            data={MOMENTS.map((value) => ({ value, label: t(`moment.${value}`) }))}
            onChange={(event) => moment(event.currentTarget.value)}
          />
          {trigger.on !== 'SUCCESS' && trigger.atElapsed === undefined && (
            <TextInput
              label={t(trigger.on === 'WARNING' ? 'beforeTarget' : 'afterTarget')}
              placeholder="PT30M"
              description={Number.isNaN(milliseconds(offset)) ? undefined : amount(offset, i18n.language)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              readOnly={readOnly}
              value={offset}
              error={problems[`${path}.offset`]}
              onChange={(event) => set({ offset: event.currentTarget.value.trim().toUpperCase() })}
            />
          )}
          {trigger.atElapsed !== undefined && (
            <TextInput
              label={t('atElapsed')}
              readOnly={readOnly}
              value={trigger.atElapsed}
              error={problems[`${path}.atElapsed`]}
              onChange={(event) => set({ atElapsed: event.currentTarget.value })}
            />
          )}
        </Group>
        {trigger.do.map((action, index) => (
          <ActionForm
            // biome-ignore lint/suspicious/noArrayIndexKey: an action has no name but its place
            key={index}
            action={action}
            path={`${path}.do[${index}]`}
            problems={problems}
            readOnly={readOnly}
            change={(next) => change({ ...trigger, do: replaced(trigger.do, index, next) })}
          />
        ))}
        {!readOnly && (
          <Group justify="space-between">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => change({ ...trigger, do: [...trigger.do, { kind: 'REASSIGN', to: 'OWNER_MANAGER' }] })}
            >
              {t('addAction')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => change(null)}>
              {t('dropTrigger')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}

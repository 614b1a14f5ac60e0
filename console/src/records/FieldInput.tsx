import { Autocomplete, JsonInput, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from './kinds';
import { useChoices } from './useRecords';

interface Props {
  field: Field;
  value: string | boolean;
  problem: string | undefined;
  readOnly: boolean;
  change: (value: string | boolean) => void;
}

/** One property of a record, with what is wrong with it below. */
export function FieldInput({ field, value, problem, readOnly, change }: Props) {
  const { t, i18n } = useTranslation('records');
  const hint = `hint.${field.name}`;
  const common = {
    label: t(`field.${field.name}`),
    description: i18n.exists(`records:${hint}`) ? t(hint) : undefined,
    error: problem,
  };
  const input = { ...common, required: field.required, value: String(value), readOnly };
  switch (field.type) {
    case 'flag':
      return (
        <Switch
          {...common}
          checked={value === true}
          disabled={readOnly}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...common}
          value={String(value)}
          disabled={readOnly}
          data={(field.choices ?? []).map((each) => ({ value: each, label: t(`choice.${each}`) }))}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'ref':
      return <Reference field={field} input={input} change={change} />;
    case 'list':
      return <Textarea {...input} autosize minRows={2} onChange={(event) => change(event.currentTarget.value)} />;
    case 'json':
      return (
        <JsonInput {...input} autosize minRows={3} styles={{ input: { fontFamily: 'monospace' } }} onChange={change} />
      );
    case 'date':
    case 'number':
    case 'email':
    case 'text':
      return (
        <TextInput
          {...input}
          type={field.type === 'number' ? 'text' : field.type}
          inputMode={field.type === 'number' ? 'numeric' : undefined}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
  }
}

interface ReferenceProps {
  field: Field;
  input: { label: string; description?: string; error?: string; required?: boolean; value: string; readOnly: boolean };
  change: (value: string) => void;
}

/** Chosen by name or typed by id. */
function Reference({ field, input, change }: ReferenceProps) {
  const choices = useChoices(field.kind ?? '').data ?? [];
  const name = choices.find(({ id }) => id === input.value)?.name;
  return (
    <Autocomplete
      {...input}
      description={name && name !== input.value ? name : input.description}
      data={choices.map(({ id }) => id)}
      filter={({ options, search }) => {
        const wanted = search.trim().toLowerCase();
        return options.filter((option) => {
          const id = 'value' in option ? option.value : '';
          const known = choices.find((each) => each.id === id)?.name ?? '';
          return `${id} ${known}`.toLowerCase().includes(wanted);
        });
      }}
      renderOption={({ option }) => {
        const known = choices.find((each) => each.id === option.value)?.name;
        return known && known !== option.value ? `${known} (${option.value})` : option.value;
      }}
      onChange={change}
    />
  );
}

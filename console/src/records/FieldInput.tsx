import { Autocomplete, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContractLines } from './ContractLines';
import type { LineDraft, Row, Value } from './form';
import type { Field } from './kinds';
import { OwnFields } from './OwnFields';
import { useChoices } from './useRecords';

interface Props {
  field: Field;
  value: Value;
  problem: string | undefined;
  /** What is wrong within, where a property has parts; by their whole path. */
  problems?: Record<string, string>;
  readOnly: boolean;
  change: (value: Value) => void;
}

/** One property of a record, with what is wrong with it below. */
export function FieldInput({ field, value, problem, problems = {}, readOnly, change }: Props) {
  const { t, i18n } = useTranslation('records');
  const words = field.words ?? field.name;
  const hint = `hint.${words}`;
  const common = {
    label: t(`field.${words}`),
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
    case 'own': {
      const values = value as Row;
      return <OwnFields owner={field.owner ?? 'account'} {...{ values, problems, readOnly, change }} />;
    }
    case 'lines': {
      const lines = value as LineDraft[];
      return <ContractLines {...{ lines, problems, readOnly, change }} />;
    }
    case 'list':
      return <Textarea {...input} autosize minRows={2} onChange={(event) => change(event.currentTarget.value)} />;
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
  const choices = useChoices(field.kind ?? '', input.value).data ?? [];
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

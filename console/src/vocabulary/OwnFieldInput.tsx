import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { CaseField } from '../api/types';
import { isoOf, localOf } from '../words/localTimes';

interface Props {
  field: Pick<CaseField, 'name' | 'label' | 'type' | 'values'>;
  value: unknown;
  /** Without a value the field is empty. */
  change: (value: unknown) => void;
  error: string | undefined;
  readOnly?: boolean;
  size?: 'xs' | 'sm';
}

/** One of the admin's own fields, by its type. */
export function OwnFieldInput({ field, value, change, error, readOnly = false, size = 'xs' }: Props) {
  const common = { size, label: field.label ?? field.name, error } as const;
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'PICKLIST':
      return (
        <Select
          {...common}
          clearable
          readOnly={readOnly}
          data={field.values ?? []}
          value={text || null}
          onChange={(next) => change(next ?? undefined)}
        />
      );
    case 'NUMBER':
      return (
        <NumberInput
          {...common}
          readOnly={readOnly}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(next === '' ? undefined : Number(next))}
        />
      );
    case 'BOOLEAN':
      return (
        <Checkbox
          label={common.label}
          error={error}
          disabled={readOnly}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'TIMESTAMP':
      return (
        <TextInput
          {...common}
          type="datetime-local"
          step={1}
          readOnly={readOnly}
          value={localOf(text)}
          onChange={(event) => change(isoOf(event.currentTarget.value))}
        />
      );
    case 'DATE':
    case 'TEXT':
      return (
        <TextInput
          {...common}
          type={field.type === 'DATE' ? 'date' : 'text'}
          readOnly={readOnly}
          value={text}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        />
      );
  }
}

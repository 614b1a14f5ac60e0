import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { CaseField } from '../api/types';

interface Props {
  field: CaseField;
  value: unknown;
  change: (value: unknown) => void;
  error: string | undefined;
}

/** One of the admin's own fields, by its type. */
export function FieldInput({ field, value, change, error }: Props) {
  const common = { size: 'xs', label: field.label ?? field.name, error } as const;
  switch (field.type) {
    case 'PICKLIST':
      return (
        <Select
          {...common}
          clearable
          data={field.values ?? []}
          value={typeof value === 'string' ? value : null}
          onChange={(next) => change(next ?? undefined)}
        />
      );
    case 'NUMBER':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(next === '' ? undefined : Number(next))}
        />
      );
    case 'BOOLEAN':
      return (
        <Checkbox
          label={common.label}
          error={error}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          type={field.type === 'DATE' ? 'date' : 'text'}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        />
      );
  }
}

import { OwnFieldInput } from './OwnFieldInput';
import { useFields } from './useVocabulary';

type Values = Record<string, unknown>;

interface Props {
  values: Values;
  change: (values: Values) => void;
  errors: Record<string, string>;
  /** Where the service names the fields in what it finds wrong. */
  path?: string;
  size?: 'xs' | 'sm';
}

/** The admin's own fields of a case. */
export function CaseFieldInputs({ values, change, errors, path = 'fields', size = 'xs' }: Props) {
  const fields = useFields().data ?? [];
  return fields.map((field) => (
    <OwnFieldInput
      key={field.name}
      field={field}
      size={size}
      value={values[field.name]}
      change={(value) => change({ ...values, [field.name]: value })}
      error={errors[`${path}.${field.name}`]}
    />
  ));
}

import { Button, Fieldset, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../ui/RouteLink';
import { OwnFieldInput } from '../vocabulary/OwnFieldInput';
import type { Row } from './form';
import { type Owner, shownFields, useOwnFields } from './useOwnFields';

interface Props {
  owner: Owner;
  values: Row;
  problems: Record<string, string>;
  readOnly: boolean;
  change: (values: Row) => void;
}

/** The admin's own fields of a customer's record, each by its type. */
export function OwnFields({ owner, values, problems, readOnly, change }: Props) {
  const { t } = useTranslation('records');
  const [name, setName] = useState('');
  const fields = shownFields(useOwnFields(owner), values);
  const add = () => {
    if (name.trim()) change({ [name.trim()]: '', ...values });
    setName('');
  };
  return (
    <Fieldset legend={t('field.fields')}>
      {fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('own.none')}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {fields.map((field) => (
          <OwnFieldInput
            key={field.name}
            field={field}
            size="sm"
            readOnly={readOnly}
            value={values[field.name]}
            change={(value) => change({ ...values, [field.name]: value })}
            error={problems[`fields.${field.name}`]}
          />
        ))}
      </SimpleGrid>
      {problems.fields && (
        <Text size="sm" c="var(--bad)" role="alert">
          {problems.fields}
        </Text>
      )}
      {!readOnly && (
        <Group align="end" mt="sm" gap="xs">
          <TextInput
            size="xs"
            label={t('own.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" variant="default" disabled={!name.trim()} onClick={add}>
            {t('own.add')}
          </Button>
          <RouteLink to="/records/$kind" params={{ kind: 'customer-fields' }} search={{}} size="sm" pb={5}>
            {t('own.declare')}
          </RouteLink>
        </Group>
      )}
    </Fieldset>
  );
}

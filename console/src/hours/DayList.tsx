import { Button, Group, Paper, Pill, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  hint: string;
  days: string[];
  /** A date of one year, or month and day of every year. */
  kind: 'date' | 'yearly';
  readOnly: boolean;
  change: (days: string[]) => void;
}

/** Days on which nothing counts. */
export function DayList({ title, hint, days, kind, readOnly, change }: Props) {
  const { t } = useTranslation('hours');
  const [day, setDay] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (day && !days.includes(day)) change([...days, day].sort());
    setDay('');
  };
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {hint}
      </Text>
      <Group gap={6}>
        {days.map((each) => (
          <Pill
            key={each}
            withRemoveButton={!readOnly}
            removeButtonProps={{ 'aria-label': t('drop', { day: each }), tabIndex: 0, 'aria-hidden': false }}
            onRemove={() => change(days.filter((other) => other !== each))}
          >
            {each}
          </Pill>
        ))}
      </Group>
      {!readOnly && (
        <form onSubmit={add}>
          <Group mt="sm" align="end" gap="xs">
            <TextInput
              size="xs"
              type={kind === 'date' ? 'date' : 'text'}
              placeholder={kind === 'yearly' ? '12-25' : undefined}
              pattern={kind === 'yearly' ? '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])' : undefined}
              aria-label={`${title}: ${t('date')}`}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <Button type="submit" size="xs" variant="default">
              {t('addDay')}
            </Button>
          </Group>
        </form>
      )}
    </Paper>
  );
}

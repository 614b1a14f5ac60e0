import { Group, Paper, Pill, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddDay } from './AddDay';

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
  const add = (day: string) => change([...new Set([...days, day])].sort());
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
      {!readOnly && <AddDay to={title} kind={kind} add={add} />}
    </Paper>
  );
}

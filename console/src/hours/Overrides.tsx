import { Button, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayHours } from './DayHours';
import type { Intervals } from './week';

interface Props {
  overrides: Intervals;
  readOnly: boolean;
  change: (overrides: Intervals) => void;
}

/** Days that go by hours of their own: a short Christmas Eve, a working Saturday. */
export function Overrides({ overrides, readOnly, change }: Props) {
  const { t } = useTranslation('hours');
  const [day, setDay] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (day && !overrides[day]) change({ ...overrides, [day]: [['09:00', '13:00']] });
    setDay('');
  };
  const drop = (gone: string) =>
    change(Object.fromEntries(Object.entries(overrides).filter(([each]) => each !== gone)));
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {t('overrides')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('overridesHint')}
      </Text>
      {Object.keys(overrides)
        .sort()
        .map((each) => (
          <Group key={each} align="start" wrap="nowrap">
            <div style={{ flex: 1 }}>
              <DayHours
                name={each}
                intervals={overrides[each] ?? []}
                readOnly={readOnly}
                change={(intervals) => change({ ...overrides, [each]: intervals })}
              />
            </div>
            {!readOnly && (
              <Button size="compact-sm" mt={8} variant="subtle" color="gray" onClick={() => drop(each)}>
                {t('drop', { day: each })}
              </Button>
            )}
          </Group>
        ))}
      {!readOnly && (
        <form onSubmit={add}>
          <Group mt="sm" align="end" gap="xs">
            <TextInput
              size="xs"
              type="date"
              aria-label={`${t('overrides')}: ${t('date')}`}
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

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayHours } from './DayHours';
import { DAYS, type Intervals, openMinutes } from './week';

interface Props {
  weekly: Intervals;
  readOnly: boolean;
  change: (weekly: Intervals) => void;
}

/** The usual week, a row a day, several stretches each. */
export function WeekEditor({ weekly, readOnly, change }: Props) {
  const { t } = useTranslation('hours');
  const likeMonday = () => {
    const monday = weekly.MON ?? [];
    change({ ...weekly, ...Object.fromEntries(DAYS.slice(1, 5).map((day) => [day, monday])) });
  };
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5">
          {t('weekly')}
        </Title>
        <Group>
          <Text size="sm" c="dimmed">
            {t('week', { hours: openMinutes(weekly) / 60 })}
          </Text>
          {!readOnly && (
            <Button size="compact-sm" variant="default" onClick={likeMonday}>
              {t('copy')}
            </Button>
          )}
        </Group>
      </Group>
      {DAYS.map((day) => (
        <DayHours
          key={day}
          name={t(`day.${day}`)}
          intervals={weekly[day] ?? []}
          readOnly={readOnly}
          change={(intervals) => change({ ...weekly, [day]: intervals })}
        />
      ))}
    </Paper>
  );
}

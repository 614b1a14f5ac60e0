import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../people/usePeople';
import { dayAndTime } from '../words/times';
import { useHoursHistory } from './useHours';
import { type Hours, openMinutes } from './week';

/** Every revision, who made it, and a way back to it. */
export function HoursHistory({ id, put }: { id: string; put: (hours: Partial<Hours>) => void }) {
  const { t } = useTranslation('hours');
  const nameOf = useNameOf();
  const changes = [...(useHoursHistory(id).data?.items ?? [])].sort((one, other) => other.revision - one.revision);
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {t('history')}
      </Title>
      {changes.map((change, index) => (
        <Group key={change.revision} justify="space-between" py={4}>
          <Text size="sm">
            {t('revision', { revision: change.revision })} ·{' '}
            {t('by', { name: nameOf(change.by), at: change.at ? dayAndTime(change.at) : '' })} ·{' '}
            {t('week', { hours: openMinutes(change.hours?.weekly ?? {}) / 60 })}
          </Text>
          {index === 0 ? (
            <Text size="sm" c="dimmed">
              {t('current')}
            </Text>
          ) : (
            <Button size="compact-xs" variant="default" onClick={() => change.hours && put(change.hours)}>
              {t('restore')}
            </Button>
          )}
        </Group>
      ))}
    </Paper>
  );
}

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddDay } from './AddDay';
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
  const add = (day: string) => change({ [day]: [['09:00', '13:00']], ...overrides });
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
      {!readOnly && <AddDay to={t('overrides')} add={add} />}
    </Paper>
  );
}

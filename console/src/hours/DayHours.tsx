import { ActionIcon, Box, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Interval, nextInterval, problemsOf } from './week';

interface Props {
  name: string;
  intervals: Interval[];
  readOnly: boolean;
  change: (intervals: Interval[]) => void;
}

const TIME = '^([01][0-9]|2[0-4]):[0-5][0-9]$';

/** The open stretches of one day. */
export function DayHours({ name, intervals, readOnly, change }: Props) {
  const { t } = useTranslation('hours');
  const problems = problemsOf(intervals);
  const set = (index: number, interval: Interval) =>
    change(intervals.map((each, at) => (at === index ? interval : each)));
  return (
    <Group align="start" py={6} gap="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <Text w={{ base: 64, sm: 110 }} fw={600} pt={4} size="sm">
        {name}
      </Text>
      <Box flex={1}>
        {intervals.length === 0 && (
          <Text size="sm" c="dimmed" pt={4}>
            {t('closed')}
          </Text>
        )}
        {intervals.map(([from, to], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place in the day
          <Group key={index} gap={6} mb={4} align="start" wrap="nowrap">
            <TimeInput
              label={t('from', { day: name })}
              value={from}
              readOnly={readOnly}
              change={(at) => set(index, [at, to])}
            />
            <Text pt={4} aria-hidden>
              –
            </Text>
            <TimeInput
              label={t('until', { day: name })}
              value={to}
              readOnly={readOnly}
              problem={problems[index] ? t(problems[index]) : undefined}
              change={(at) => set(index, [from, at])}
            />
            {!readOnly && (
              <ActionIcon
                variant="subtle"
                color="gray"
                mt={2}
                aria-label={t('remove', { from, to })}
                onClick={() => change(intervals.filter((_, at) => at !== index))}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </Group>
        ))}
      </Box>
      {!readOnly && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          aria-label={`${name}: ${t('add')}`}
          onClick={() => change([...intervals, nextInterval(intervals)])}
        >
          {t('add')}
        </Button>
      )}
    </Group>
  );
}

interface TimeProps {
  label: string;
  value: string;
  problem?: string;
  readOnly: boolean;
  change: (value: string) => void;
}

/** A time of day that may be 24:00, which the browser's own field does not know. */
function TimeInput({ label, value, problem, readOnly, change }: TimeProps) {
  return (
    <TextInput
      size="xs"
      w={problem ? 150 : 74}
      aria-label={label}
      value={value}
      error={problem}
      pattern={TIME}
      maxLength={5}
      inputMode="numeric"
      readOnly={readOnly}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

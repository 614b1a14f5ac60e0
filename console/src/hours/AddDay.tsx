import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** To what the day is added. */
  to: string;
  /** A date of one year, or month and day of every year. */
  kind?: 'date' | 'yearly';
  add: (day: string) => void;
}

const EVERY_YEAR = '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';

/** Adds a day to a list of days. */
export function AddDay({ to, kind = 'date', add }: Props) {
  const { t } = useTranslation('hours');
  const [day, setDay] = useState('');
  const yearly = kind === 'yearly';
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (day) add(day);
    setDay('');
  };
  return (
    <form onSubmit={go}>
      <Group mt="sm" align="end" gap="xs">
        <TextInput
          size="xs"
          type={yearly ? 'text' : 'date'}
          placeholder={yearly ? '12-25' : undefined}
          pattern={yearly ? EVERY_YEAR : undefined}
          aria-label={`${to}: ${t('date')}`}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default">
          {t('addDay')}
        </Button>
      </Group>
    </form>
  );
}

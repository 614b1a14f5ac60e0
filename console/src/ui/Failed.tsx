import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem, sentenceOf, Unreachable } from '../api/problem';

interface Props {
  error: unknown;
  /** Asks again; left out where asking again cannot help. */
  reset?: () => void;
}

/** Says what went wrong in the reader's words, what the service said, and offers to try again. */
export function Failed({ error, reset }: Props) {
  const { t } = useTranslation('app');
  return (
    <Alert m="md" color="red" variant="light" icon={<IconAlertTriangle />} title={t('failed.title')} role="alert">
      {ownWords(error, t)}
      {reset && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={reset}>
            {t('again')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

function ownWords(error: unknown, t: (key: string) => string): string {
  if (error instanceof Unreachable) return t('failed.unreachable');
  if (error instanceof Problem && error.status === 403) return t('failed.forbidden');
  return sentenceOf(error);
}

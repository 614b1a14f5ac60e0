import { List, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TriedTable } from './TriedTable';
import type { Trial } from './useTrial';

interface Props {
  problems: Record<string, string>;
  trial: Trial | undefined;
  checking: boolean;
}

/** What is wrong with what stands in the form, or what it would do to a case received now. */
export function LiveCheck({ problems, trial, checking }: Props) {
  const { t } = useTranslation('processes');
  const wrong = Object.entries(problems);
  return (
    <Paper withBorder p="md" role="status" aria-busy={checking}>
      {wrong.length > 0 && (
        <>
          <Title order={2} size="h5" c="var(--bad)">
            <IconAlertTriangle size={18} aria-hidden /> {t('wrong', { count: wrong.length })}
          </Title>
          <List size="sm" mt="xs">
            {wrong.map(([path, message]) => (
              <List.Item key={path}>
                <Text span ff="monospace" size="sm">
                  {path}
                </Text>{' '}
                {message}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {wrong.length === 0 && trial && (
        <>
          <Title order={2} size="h5" mb="xs">
            <IconCircleCheck size={18} color="var(--good)" aria-hidden /> {t('sound')}
          </Title>
          <TriedTable trial={trial} />
        </>
      )}
    </Paper>
  );
}

import { Paper, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Listed } from '../ui/Listed';
import { NameForm } from '../ui/NameForm';
import { PageHead } from '../ui/PageHead';
import { RouteLink } from '../ui/RouteLink';
import { useAllHours } from './useHours';
import { openMinutes } from './week';

export function HoursListPage() {
  const { t } = useTranslation('hours');
  const navigate = useNavigate();
  const isAdmin = useMe().is('ADMIN');
  const make = (id: string) => navigate({ to: '/admin/hours/$id', params: { id } });
  return (
    <Stack p="md" maw={900}>
      <PageHead title={t('title')} lead={t('lead')} />
      {isAdmin && <NameForm label={t('newId')} button={t('create')} make={make} />}
      <Listed found={useAllHours()} title={t('title')} none={t('none')}>
        {(hours) => (
          <Paper key={hours.id} withBorder p="md">
            <RouteLink to="/admin/hours/$id" params={{ id: hours.id }} fw={650}>
              {hours.name || hours.id}
            </RouteLink>
            <Text size="sm" c="dimmed">
              {hours.id} · {hours.zone} · {t('week', { hours: openMinutes(hours.weekly ?? {}) / 60 })} ·{' '}
              {t('revision', { revision: hours.revision })}
            </Text>
          </Paper>
        )}
      </Listed>
    </Stack>
  );
}

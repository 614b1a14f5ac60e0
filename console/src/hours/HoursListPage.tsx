import { Button, Group, Loader, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { RouteLink } from '../ui/RouteLink';
import { useAllHours } from './useHours';
import { openMinutes } from './week';

export function HoursListPage() {
  const { t } = useTranslation('hours');
  const all = useAllHours();
  const isAdmin = useMe().is('ADMIN');
  return (
    <Stack p="md" maw={900}>
      <div>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('lead')}</Text>
      </div>
      {isAdmin && <New />}
      {all.isPending && <Loader role="status" aria-label={t('title')} />}
      {all.isError && <Failed error={all.error} reset={all.refetch} />}
      {all.data?.length === 0 && <Empty title={t('none')} />}
      {all.data?.map((hours) => (
        <Paper key={hours.id} withBorder p="md">
          <RouteLink to="/admin/hours/$id" params={{ id: hours.id }} fw={650}>
            {hours.name || hours.id}
          </RouteLink>
          <Text size="sm" c="dimmed">
            {hours.id} · {hours.zone} · {t('week', { hours: openMinutes(hours.weekly ?? {}) / 60 })} ·{' '}
            {t('revision', { revision: hours.revision })}
          </Text>
        </Paper>
      ))}
    </Stack>
  );
}

function New() {
  const { t } = useTranslation('hours');
  const [id, setId] = useState('');
  const navigate = useNavigate();
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (id.trim()) void navigate({ to: '/admin/hours/$id', params: { id: id.trim() } });
  };
  return (
    <form onSubmit={go}>
      <Group align="end">
        <TextInput label={t('newId')} value={id} onChange={(event) => setId(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!id.trim()}>
          {t('create')}
        </Button>
      </Group>
    </form>
  );
}

import { Button, Group, Loader, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { KeptChanges } from '../ui/KeptChanges';
import { said } from '../ui/toast';
import { useUnsaved } from '../ui/useUnsaved';
import { DayList } from './DayList';
import { HoursHistory } from './HoursHistory';
import { IcsImport } from './IcsImport';
import { MovedTargets } from './MovedTargets';
import { Overrides } from './Overrides';
import { type KnownHours, saveHours, useHours } from './useHours';
import { WeekEditor } from './WeekEditor';
import { type Hours, hoursOf, isSound, NEW_HOURS } from './week';

export function HoursPage() {
  const { id } = useParams({ from: '/admin/hours/$id' });
  const found = useHours(id);
  if (found.isPending) return <Loader role="status" m="md" />;
  const isNew = found.error instanceof Problem && found.error.status === 404;
  if (found.isError && !isNew) return <Failed error={found.error} reset={found.refetch} />;
  return <Editor key={`${id}/${found.data?.revision}`} id={id} known={found.data} />;
}

function Editor({ id, known }: { id: string; known: KnownHours | undefined }) {
  const { t } = useTranslation('hours');
  const isAdmin = useMe().is('ADMIN');
  const form = useUnsaved<Hours>(`hours/${id}/${known?.revision}`, () => (known ? hoursOf(known) : NEW_HOURS));
  const { value: hours, dirty } = form;
  const queries = useQueryClient();
  const change = (part: Partial<Hours>) => form.change({ ...hours, ...part });
  const saving = useMutation({
    mutationFn: () => saveHours(id, hours, known?.revision),
    onSuccess: () => {
      form.forget();
      said(t('saved'));
      void queries.invalidateQueries({ queryKey: ['hours'] });
    },
  });
  const problems = saving.error instanceof Problem ? saving.error.byField() : {};
  const sound = isSound(hours);
  return (
    <Stack p="md" maw={1000}>
      <Title order={1} size="h2">
        {known?.name || id}
      </Title>
      <KeptChanges of={form} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('name')}
          value={hours.name}
          readOnly={!isAdmin}
          error={problems.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('zone')}
          value={hours.zone}
          readOnly={!isAdmin}
          error={problems.zone}
          onChange={(event) => change({ zone: event.currentTarget.value })}
        />
      </SimpleGrid>
      <WeekEditor weekly={hours.weekly} readOnly={!isAdmin} change={(weekly) => change({ weekly })} />
      <DayList
        title={t('holidays')}
        hint={t('holidaysHint')}
        days={hours.holidays}
        kind="date"
        readOnly={!isAdmin}
        change={(holidays) => change({ holidays })}
      />
      <DayList
        title={t('yearly')}
        hint={t('yearlyHint')}
        days={hours.yearlyHolidays}
        kind="yearly"
        readOnly={!isAdmin}
        change={(yearlyHolidays) => change({ yearlyHolidays })}
      />
      <Overrides overrides={hours.overrides} readOnly={!isAdmin} change={(overrides) => change({ overrides })} />
      {known && isAdmin && <IcsImport id={id} />}
      {known && <MovedTargets id={id} hours={hours} sound={sound} />}
      {known && <HoursHistory id={id} put={(earlier) => change(hoursOf(earlier))} />}
      {saving.isError && <Failed error={saving.error} />}
      {isAdmin && (
        <Paper withBorder p="sm" pos="sticky" bottom={0} style={{ zIndex: 2 }}>
          <Group justify="end">
            {!sound && <span role="alert">{t('unsound')}</span>}
            <Button disabled={!sound || (!dirty && !!known)} loading={saving.isPending} onClick={() => saving.mutate()}>
              {t('app:save')}
            </Button>
          </Group>
        </Paper>
      )}
    </Stack>
  );
}

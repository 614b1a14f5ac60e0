import { Button, FileInput, List, Paper, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { said } from '../ui/toast';
import { type HolidayReport, takeHolidays } from './useHours';

/** Holidays from a calendar file: first what would be taken, then taking it. */
export function IcsImport({ id }: { id: string }) {
  const { t } = useTranslation('hours');
  const [file, setFile] = useState<File | null>(null);
  const queries = useQueryClient();
  const looking = useMutation({ mutationFn: (chosen: File) => takeHolidays(id, chosen, true) });
  const taking = useMutation({
    mutationFn: (chosen: File) => takeHolidays(id, chosen, false),
    onSuccess: () => {
      said(t('icsDone'));
      setFile(null);
      looking.reset();
      void queries.invalidateQueries({ queryKey: ['hours'] });
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    taking.reset();
    if (chosen) looking.mutate(chosen);
    else looking.reset();
  };
  const failure = looking.error ?? taking.error;
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {t('ics')}
      </Title>
      <FileInput
        accept=".ics,text/calendar"
        label={t('icsHint')}
        placeholder=".ics"
        value={file}
        onChange={choose}
        clearable
        clearButtonProps={{ 'aria-label': t('app:cancel') }}
        maw={420}
      />
      {failure && <Failed error={failure} />}
      {looking.data && <Report report={looking.data} />}
      {file && looking.data?.changed && (
        <Button mt="sm" loading={taking.isPending} onClick={() => taking.mutate(file)}>
          {t('icsApply')}
        </Button>
      )}
    </Paper>
  );
}

function Report({ report }: { report: HolidayReport }) {
  const { t } = useTranslation('hours');
  return (
    <>
      {!report.changed && <Text mt="sm">{t('icsNothing')}</Text>}
      <Text mt="sm" fw={600}>
        {t('icsTaken')} ({report.taken.length})
      </Text>
      <List size="sm">
        {report.taken.map((each) => (
          <List.Item key={each.summary + each.days.join()}>
            {each.summary}: {each.days.join(', ')}
          </List.Item>
        ))}
      </List>
      {report.skipped.length > 0 && (
        <>
          <Text mt="sm" fw={600}>
            {t('icsSkipped')} ({report.skipped.length})
          </Text>
          <List size="sm">
            {report.skipped.map((each) => (
              <List.Item key={each.summary + each.reason}>
                {each.summary}: {each.reason}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}

import { Button, FileInput, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { PageHead } from '../ui/PageHead';
import { saveFile } from '../ui/saveFile';
import { said } from '../ui/toast';
import { Report } from './Report';
import { type Progress as HowFar, send } from './report';

export function ImportPage() {
  const { t } = useTranslation('salesforce');
  const [files, setFiles] = useState<File[]>([]);
  const [howFar, setHowFar] = useState<HowFar>();
  const sending = useMutation({
    mutationFn: (dryRun: boolean) => send(files, dryRun, setHowFar),
    onSettled: () => setHowFar(undefined),
    onSuccess: (report) => {
      if (!report.dryRun) said(t('done'));
    },
  });
  const choose = (chosen: File[]) => {
    setFiles(chosen);
    sending.reset();
  };
  const report = sending.data;
  const download = () =>
    saveFile(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }), 'salesforce-import.json');
  return (
    <Stack p="md" maw={1100}>
      <PageHead title={t('title')} lead={t('lead')} />
      <FileInput
        multiple
        label={t('files')}
        placeholder=".zip, .entitlementProcess, .settings …"
        value={files}
        onChange={choose}
        clearable
        clearButtonProps={{ 'aria-label': t('app:cancel') }}
        maw={560}
      />
      <Group>
        <Button
          variant={report ? 'default' : 'filled'}
          disabled={files.length === 0}
          loading={sending.isPending}
          onClick={() => sending.mutate(true)}
        >
          {t('dryRun')}
        </Button>
        {report?.dryRun && (
          <Button loading={sending.isPending} onClick={() => sending.mutate(false)}>
            {t('import')}
          </Button>
        )}
        {report && (
          <Button variant="subtle" onClick={download}>
            {t('download')}
          </Button>
        )}
      </Group>
      {sending.isError && <Failed error={sending.error} />}
      <div role="status">
        {howFar && (
          <Stack gap="xs" maw={560}>
            <Text size="sm">{t('howFar', { done: howFar.done, total: howFar.total })}</Text>
            <Progress value={(100 * howFar.done) / Math.max(1, howFar.total)} aria-label={t('progress')} />
          </Stack>
        )}
        {report && <Report report={report} />}
      </div>
    </Stack>
  );
}

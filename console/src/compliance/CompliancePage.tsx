import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconChartBar, IconDownload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { PageHead } from '../ui/PageHead';
import { saveFile } from '../ui/saveFile';
import { refused } from '../ui/toast';
import { ComplianceTable } from './ComplianceTable';
import { Filters } from './Filters';
import { SignOffDialog } from './SignOffDialog';
import { type ComplianceSearch, monthsOf } from './search';
import { type ComplianceRow, spreadsheet, useCompliance } from './useCompliance';

export function CompliancePage() {
  const { t, i18n } = useTranslation('compliance');
  const search = useSearch({ from: '/compliance' });
  const navigate = useNavigate({ from: '/compliance' });
  const [signing, setSigning] = useState<ComplianceRow | null>(null);
  const months = monthsOf(search, new Date());
  const query = { ...months, accountId: search.accountId, by: search.by?.join(',') };
  const found = useCompliance(query);
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: ComplianceSearch) => navigate({ search: { ...search, ...next }, replace: true });
  const download = () =>
    spreadsheet(query, i18n.language)
      .then((file) => saveFile(file, `compliance-${months.from}-${months.to}.csv`))
      .catch(refused);
  return (
    <Stack p="md" maw={1400}>
      <PageHead title={t('title')} lead={t('lead')}>
        <Button variant="default" leftSection={<IconDownload size={16} />} onClick={download}>
          {t('csv')}
        </Button>
      </PageHead>
      <Filters search={search} months={months} change={change} />
      {found.isPending && <Loader role="status" aria-label={t('title')} />}
      {found.isError && <Failed error={found.error} reset={found.refetch} />}
      {found.data && rows.length === 0 && (
        <Empty icon={IconChartBar} title={t('nothing')}>
          <Text c="dimmed">{t('nothingHint')}</Text>
        </Empty>
      )}
      {rows.length > 0 && <ComplianceTable rows={rows} by={search.by ?? []} sign={setSigning} />}
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {signing && <SignOffDialog row={signing} close={() => setSigning(null)} />}
    </Stack>
  );
}

import { Alert, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveCases } from '../live/LiveChanges';
import { PageHead } from '../ui/PageHead';
import { Acts } from './Acts';
import { CasePane } from './CasePane';
import { ListPane } from './ListPane';
import { MailboxPane } from './MailboxPane';
import type { DemoSearch } from './routes';
import { storyCases } from './story';

/** The whole story on one page: the list, the case, the mailboxes, and the buttons that make things happen. */
export function DemoPage() {
  const { t } = useTranslation('demo');
  const search: DemoSearch = useSearch({ from: '/demo' });
  const navigate = useNavigate({ from: '/demo' });
  const found = useQuery({ queryKey: ['demo', 'cases'], queryFn: storyCases, refetchInterval: 5000 });
  const { refetch } = found;
  const again = useCallback(() => void refetch(), [refetch]);
  useLiveCases(useMemo(() => ({ changed: again, reload: again, unheard: again }), [again]));
  const cases = found.data?.items ?? [];
  const current = cases.find((each) => each.caseId === search.story) ?? cases[0];
  const go = (next: DemoSearch) => navigate({ search: { ...search, ...next }, replace: true });
  return (
    <Stack p="md">
      <PageHead title={t('title')} lead={t('lead')} />
      <Acts
        current={current}
        opened={(story) => {
          go({ story });
          again();
        }}
      />
      {found.isError && <Alert color="red">{t('unreachable')}</Alert>}
      <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="md">
        <ListPane cases={cases} current={current?.caseId} choose={(story) => go({ story })} />
        <CasePane current={current} />
        <MailboxPane box={search.box} choose={(box) => go({ box })} />
      </SimpleGrid>
    </Stack>
  );
}

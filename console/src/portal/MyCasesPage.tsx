import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/ticker';
import { Listed } from '../ui/Listed';
import { PageHead } from '../ui/PageHead';
import { RouteLink } from '../ui/RouteLink';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { momentOf } from '../words/times';
import { type MyCase, useMyCases } from './useMyCases';

/** What the customer's own company asked, the newest first. */
export function MyCasesPage() {
  const { t } = useTranslation('portal');
  const navigate = useNavigate();
  const found = useMyCases();
  return (
    <Stack p="md" maw={900}>
      <PageHead title={t('title')} lead={t('lead')}>
        <Button leftSection={<IconPencilPlus size={16} />} onClick={() => navigate({ to: '/my/new' })}>
          {t('ask')}
        </Button>
      </PageHead>
      <Listed found={found} title={t('title')} none={t('none')}>
        {(each) => <Question key={each.caseId} one={each} />}
      </Listed>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

function Question({ one }: { one: MyCase }) {
  const { t } = useTranslation('portal');
  const statusWord = useStatusWord();
  const now = useNow();
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <RouteLink to="/my/cases/$caseId" params={{ caseId: one.caseId }} fw={600}>
          {one.subject}
        </RouteLink>
        <Badge variant="default">{statusWord(one.status)}</Badge>
      </Group>
      <Text size="sm" c="dimmed">
        #{one.number} · {t('asked', { at: momentOf(one.receivedAt, now) })}
        {one.lastReplyAt && ` · ${t('answered', { at: momentOf(one.lastReplyAt, now) })}`}
      </Text>
    </Paper>
  );
}

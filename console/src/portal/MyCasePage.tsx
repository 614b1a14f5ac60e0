import { Badge, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { RouteLink } from '../ui/RouteLink';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { dayAndTime } from '../words/times';
import { Entries } from './Entries';
import { MessageForm } from './MessageForm';
import { useMyCase } from './useMyCases';

/** One case as its customer sees it: how it stands, what was said, and where to go on writing. */
export function MyCasePage() {
  const { t } = useTranslation('portal');
  const { caseId } = useParams({ from: '/my/cases/$caseId' });
  const found = useMyCase(caseId);
  const statusWord = useStatusWord();
  if (found.isPending) return <Loader role="status" m="md" aria-label={t('title')} />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  const one = found.data;
  return (
    <Stack p="md" maw={820}>
      <RouteLink to="/my" fz="sm">
        {t('back')}
      </RouteLink>
      <div>
        <Group justify="space-between" wrap="nowrap" align="start">
          <Title order={1} size="h2">
            {one.subject}
          </Title>
          <Badge variant="default" style={{ flexShrink: 0 }}>
            {statusWord(one.status)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          #{one.number} · {t('asked', { at: dayAndTime(one.receivedAt) })}
        </Text>
      </div>
      {one.mergedInto && (
        <RouteLink to="/my/cases/$caseId" params={{ caseId: one.mergedInto.caseId ?? '' }}>
          {t('goesOn', { number: one.mergedInto.number })}
        </RouteLink>
      )}
      <Entries caseId={caseId} />
      <MessageForm key={caseId} caseId={caseId} over={one.statusCategory === 'CLOSED'} />
    </Stack>
  );
}

import { Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useNow } from '../clock/ticker';
import { useShortcut } from '../keys/shortcuts';
import { useNameOf } from '../people/usePeople';
import { IconLink } from '../ui/IconLink';
import { said } from '../ui/toast';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { useStatuses } from '../vocabulary/useVocabulary';
import { momentOf } from '../words/times';
import { CaseMarks } from '../worklist/CaseMarks';
import { useNextCase } from '../worklist/neighbours';
import { PriorityMark } from '../worklist/PriorityMark';
import type { ListSearch } from '../worklist/search';
import { useAct } from './acts';
import { MoreActs } from './MoreActs';
import { OwnerChoice } from './OwnerChoice';
import { PriorityChoice } from './PriorityChoice';
import { StatusChoice } from './StatusChoice';

/** What the case is, and what can be done with it; of the past only what it was. */
export function CaseHeader({ one, then }: { one: Case; then: boolean }) {
  const { t } = useTranslation('casepage');
  const now = useNow();
  return (
    <header>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconLink
          to="/cases"
          search={({ asOf: _, ...list }: ListSearch & { asOf?: string }) => list}
          aria-label={t('back')}
        >
          <IconArrowLeft size={18} />
        </IconLink>
        <div style={{ minWidth: 0 }}>
          <Title order={1} size="h3">
            {one.subject} <CaseMarks row={one} />
          </Title>
          <Text size="sm" c="dimmed">
            #{one.number} · {t(`vocabulary:channel.${one.channel}`)} · {momentOf(one.receivedAt, now)}
          </Text>
        </div>
      </Group>
      {then ? <AsItWas one={one} /> : <Acts one={one} />}
    </header>
  );
}

function AsItWas({ one }: { one: Case }) {
  const statusWord = useStatusWord();
  const nameOf = useNameOf();
  return (
    <Group gap="md" mt="xs">
      <Text size="sm">{statusWord(one.status)}</Text>
      <PriorityMark priority={one.priority} />
      <Text size="sm">{nameOf(one.ownerId)}</Text>
    </Group>
  );
}

function Acts({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const navigate = useNavigate();
  const act = useAct(one.caseId);
  const next = useNextCase(one.caseId);
  const resolved = useStatuses().data?.find((status) => status.category === 'RESOLVED');
  const resolve = () => {
    if (!resolved) return;
    act.mutate((acts) => acts.status(resolved.name), {
      onSuccess: () => {
        said(t('act.resolved', { number: one.number }));
        void navigate(
          next
            ? { to: '/cases/$caseId', params: { caseId: next }, search: (list) => list }
            : { to: '/cases', search: (list) => list },
        );
      },
    });
  };
  const over = one.statusCategory === 'RESOLVED' || one.statusCategory === 'CLOSED';
  useShortcut('e', t('keys.resolve'), resolve, !over && resolved !== undefined);
  return (
    <Group gap="xs" mt="xs">
      <StatusChoice one={one} />
      <PriorityChoice one={one} />
      <OwnerChoice one={one} />
      <MoreActs one={one} />
      {!over && resolved && (
        <Button size="xs" rightSection={<IconChevronRight size={14} />} onClick={resolve} loading={act.isPending}>
          {t('act.resolve')}
        </Button>
      )}
    </Group>
  );
}

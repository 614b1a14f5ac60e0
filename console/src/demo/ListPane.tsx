import { Badge, Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { Countdown } from '../milestones/Countdown';
import { useNameOf } from '../people/usePeople';
import { Empty } from '../ui/Empty';
import { useStatusWord } from '../vocabulary/useStatusWord';

interface Props {
  cases: Case[];
  current: string | undefined;
  choose: (caseId: string) => void;
}

/** The story's cases as an agent's list shows them. */
export function ListPane({ cases, current, choose }: Props) {
  const { t } = useTranslation('demo');
  const nameOf = useNameOf();
  const statusWord = useStatusWord();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="demo-list">
      <Title order={2} size="h5" id="demo-list" mb="sm">
        {t('list')}
      </Title>
      {cases.length === 0 && (
        <Empty icon={IconMailbox} title={t('noCase')}>
          <Text c="dimmed" ta="center">
            {t('noCaseHint')}
          </Text>
        </Empty>
      )}
      <Stack gap={4}>
        {cases.map((each) => (
          <UnstyledButton
            key={each.caseId}
            p="xs"
            aria-pressed={each.caseId === current}
            bg={each.caseId === current ? 'var(--mantine-primary-color-light)' : undefined}
            onClick={() => choose(each.caseId)}
          >
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600} truncate>
                #{each.number} {each.subject}
              </Text>
              {each.nextMilestone && <Countdown milestone={each.nextMilestone} />}
            </Group>
            <Group gap={6}>
              <Badge size="xs" variant="default">
                {statusWord(each.status)}
              </Badge>
              <Badge size="xs" variant="default">
                {t(`vocabulary:priority.${each.priority}`)}
              </Badge>
              <Text size="xs">{nameOf(each.ownerId)}</Text>
              {each.escalated && (
                <Badge size="xs" variant="default" c="var(--bad)">
                  {t('escalated')}
                </Badge>
              )}
            </Group>
          </UnstyledButton>
        ))}
      </Stack>
    </Paper>
  );
}

import { Group, Paper, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '../api/types';
import { Candidates } from '../customers/Candidates';
import { useProcesses } from '../processes/useProcesses';
import { RouteLink } from '../ui/RouteLink';
import { inOwnLanguage } from '../words/languages';
import { dayAndTime } from '../words/times';

/** Which entitlement it is, and of every other why it is not. */
export function Answer({ resolution }: { resolution: Resolution }) {
  const { t } = useTranslation('cover');
  const { entitlement, processId, processVersion, startAt, candidates } = resolution;
  const process = useProcesses().data?.find(({ id }) => id === processId)?.name ?? processId;
  const StateIcon = resolution.covered ? IconCircleCheck : IconCircleDashed;
  return (
    <Paper withBorder p="md">
      <Group gap="xs">
        <StateIcon color={resolution.covered ? 'var(--good)' : 'var(--still)'} aria-hidden />
        <Title order={2} size="h4">
          {resolution.covered ? t('covered', { name: entitlement?.name ?? entitlement?.id }) : t('uncovered')}
        </Title>
      </Group>
      <Text>{inOwnLanguage(resolution.reason, resolution.reasonKo)}</Text>
      {processId && (
        <Text size="sm">
          <RouteLink to="/admin/processes/$id" params={{ id: processId }} search={{}} fz="sm">
            {t('process', { process, version: processVersion })}
          </RouteLink>
          {startAt && ` · ${t('startsAt', { at: dayAndTime(startAt) })}`}
        </Text>
      )}
      <Title order={3} size="h5" mt="md">
        {t('candidates')}
      </Title>
      {candidates.length === 0 ? <Text c="dimmed">{t('none')}</Text> : <Candidates candidates={candidates} />}
    </Paper>
  );
}

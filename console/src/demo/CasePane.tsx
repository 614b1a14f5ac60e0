import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { MilestoneTracker } from '../milestones/MilestoneTracker';
import { RouteLink } from '../ui/RouteLink';
import { inOwnLanguage } from '../words/languages';

/** The case: by which contract it is covered and why, what is due when, and what comes next. */
export function CasePane({ current }: { current: Case | undefined }) {
  const { t } = useTranslation('demo');
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="demo-case">
      <Title order={2} size="h5" id="demo-case" mb="sm">
        {current ? `#${current.number} ${current.subject}` : t('case')}
      </Title>
      {current ? <Story current={current} /> : <Text c="dimmed">{t('caseHint')}</Text>}
    </Paper>
  );
}

function Story({ current }: { current: Case }) {
  const { t } = useTranslation('demo');
  const { entitlement } = current;
  const CoverIcon = entitlement?.covered ? IconCircleCheck : IconCircleDashed;
  return (
    <Stack gap="sm">
      <Text size="sm">{current.description}</Text>
      <Group gap={6} wrap="nowrap" align="start">
        <CoverIcon size={18} color={entitlement?.covered ? 'var(--good)' : 'var(--still)'} aria-hidden />
        <Text size="sm" role="status">
          {entitlement ? inOwnLanguage(entitlement.reason, entitlement.reasonKo) : t('deciding')}
        </Text>
      </Group>
      <MilestoneTracker caseId={current.caseId} covered={entitlement?.covered} />
      <RouteLink to="/cases/$caseId" params={{ caseId: current.caseId }} search={{}} fz="sm">
        {t('open')}
      </RouteLink>
      <Title order={3} size="h6">
        {t('script.title')}
      </Title>
      <Text component="ol" size="sm" m={0} pl="lg">
        {(['warning', 'target', 'escalation', 'answer', 'stop', 'why'] as const).map((step) => (
          <li key={step}>{t(`script.${step}`)}</li>
        ))}
      </Text>
    </Stack>
  );
}

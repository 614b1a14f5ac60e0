import { Badge, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProcesses } from '../processes/useProcesses';
import { RouteLink } from '../ui/RouteLink';
import { dayAndTime } from '../words/times';

interface Candidate {
  entitlementId: string;
  name: string;
  applies: boolean;
  reasonCode: string;
  reason: { en: string; ko: string };
}

export interface Resolution {
  covered: boolean;
  reason: string;
  entitlement?: { id: string; name?: string } | null;
  processId?: string;
  processVersion?: number;
  startAt?: string;
  candidates: Candidate[];
}

/** Which entitlement it is, and of every other why it is not; in the reader's language. */
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
      <Text>{resolution.reason}</Text>
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

function Candidates({ candidates }: { candidates: Candidate[] }) {
  const { t, i18n } = useTranslation('cover');
  const state = ({ reasonCode, applies }: Candidate) =>
    reasonCode.startsWith('CHOSEN') ? 'chosen' : applies ? 'applies' : 'not';
  return (
    <Table.ScrollContainer minWidth={460}>
      <Table aria-label={t('candidates')}>
        <Table.Tbody>
          {candidates.map((each) => (
            <Table.Tr key={each.entitlementId}>
              <Table.Th scope="row">
                <RouteLink to="/records/$kind/of/$id" params={{ kind: 'entitlements', id: each.entitlementId }} fz="sm">
                  {each.name || each.entitlementId}
                </RouteLink>
              </Table.Th>
              <Table.Td>
                <Badge variant={state(each) === 'chosen' ? 'filled' : 'default'}>{t(state(each))}</Badge>
              </Table.Td>
              <Table.Td>{i18n.language === 'ko' ? each.reason.ko : each.reason.en}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

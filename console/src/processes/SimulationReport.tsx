import { Badge, List, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../ui/RouteLink';
import { duration, milliseconds } from '../words/durations';
import { dayAndTime } from '../words/times';
import type { Counts, SimulationResult } from './useSimulations';

const FIGURES = ['started', 'met', 'missed', 'unmetAtClose', 'violated', 'warned'] as const satisfies (keyof Counts)[];

/** What happened beside what would have happened, and the cases that would be worst. */
export function SimulationReport({ result }: { result: SimulationResult }) {
  const { t } = useTranslation('processes');
  const { cases, casesViolatedActually: was, casesViolatedSimulated: would } = result;
  return (
    <Stack>
      <Text fw={600}>{t('simulated', { cases, was, would })}</Text>
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={t('tab.simulate')} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('milestone')}</Table.Th>
              {FIGURES.map((name) => (
                <Table.Th key={name} ta="end">
                  {t(`count.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {result.milestones.map(({ name, actual, simulated }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                {FIGURES.map((figure) => (
                  <Table.Td key={figure} ta="end" fw={actual[figure] === simulated[figure] ? 400 : 700}>
                    {actual[figure]} → {simulated[figure]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {Object.keys(result.notReplayed).length > 0 && (
        <List size="sm">
          {Object.entries(result.notReplayed).map(([why, count]) => (
            <List.Item key={why}>{t('notReplayed', { count, why })}</List.Item>
          ))}
        </List>
      )}
      {result.worst.length > 0 && <Worst result={result} />}
    </Stack>
  );
}

function Worst({ result }: { result: SimulationResult }) {
  const { t, i18n } = useTranslation('processes');
  return (
    <>
      <Title order={2} size="h5">
        {t('worst')}
      </Title>
      <Table.ScrollContainer minWidth={500}>
        <Table aria-label={t('worst')} fz="sm">
          <Table.Tbody>
            {result.worst.map((each) => (
              <Table.Tr key={each.caseId + each.milestone + each.occurrence}>
                <Table.Th scope="row">
                  <RouteLink to="/cases/$caseId" params={{ caseId: each.caseId }} search={{}} fz="sm">
                    #{each.number ?? '–'}
                  </RouteLink>
                </Table.Th>
                <Table.Td>{each.milestone}</Table.Td>
                <Table.Td>{dayAndTime(each.targetAt)}</Table.Td>
                <Table.Td>{t('lateBy', { time: duration(milliseconds(each.late), i18n.language) })}</Table.Td>
                <Table.Td>
                  {each.newlyViolated && (
                    <Badge variant="default" c="var(--bad)">
                      {t('newly')}
                    </Badge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

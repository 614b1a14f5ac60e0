import { Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { amount } from '../words/durations';
import { dayAndTime } from '../words/times';
import type { Trial } from './useTrial';

/** The milestones a process gives a case. */
export function TriedTable({ trial }: { trial: Trial }) {
  const { t, i18n } = useTranslation('processes');
  if (trial.items.length === 0) return <Text size="sm">{t('noMilestone')}</Text>;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t('tried')} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('milestone')}</Table.Th>
            <Table.Th>{t('stands')}</Table.Th>
            <Table.Th>{t('target')}</Table.Th>
            <Table.Th>{t('upcoming')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trial.items.map((each) => (
            <Table.Tr key={each.milestoneId}>
              <Table.Th scope="row">
                {each.name}
                {each.occurrence > 1 && ` (${each.occurrence})`}
              </Table.Th>
              <Table.Td>
                {t(`milestoneState.${each.state}`)}{' '}
                {each.violated && (
                  <Badge variant="default" c="var(--bad)">
                    {t('violated')}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>
                {dayAndTime(each.targetAt)}
                <Text size="xs" c="dimmed">
                  {amount(each.why.target, i18n.language)}
                </Text>
              </Table.Td>
              <Table.Td>
                {each.upcoming.map((trigger) => (
                  <Text key={`${trigger.on}-${trigger.index}`} size="xs">
                    {t(`moment.${trigger.on}`, { defaultValue: trigger.on })} {dayAndTime(trigger.dueAt)}
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Badge, Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { RouteLink } from '../ui/RouteLink';
import { dayAndTime } from '../words/times';
import { type Preview, previewHours } from './useHours';
import type { Hours } from './week';

/** What saving the hours as they stand in the form would do to open cases. */
export function MovedTargets({ id, hours, sound }: { id: string; hours: Hours; sound: boolean }) {
  const { t } = useTranslation('hours');
  const looking = useMutation({ mutationFn: () => previewHours(id, hours) });
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <Title order={2} size="h5">
          {t('preview')}
        </Title>
        <Button
          variant="default"
          size="xs"
          disabled={!sound}
          loading={looking.isPending}
          onClick={() => looking.mutate()}
        >
          {t('previewTitle')}
        </Button>
      </Group>
      {looking.isError && <Failed error={looking.error} />}
      <div role="status">{looking.data && <Moved preview={looking.data} />}</div>
    </Paper>
  );
}

export function Moved({ preview }: { preview: Preview }) {
  const { t } = useTranslation('hours');
  const { counts, items } = preview;
  if (items.length === 0) return <Text mt="sm">{t('previewNone')}</Text>;
  return (
    <>
      <Text mt="sm">{t('previewCounts', { ...counts, violated: counts.violatedAtOnce })}</Text>
      <Table.ScrollContainer minWidth={500}>
        <Table aria-label={t('preview')} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('case')}</Table.Th>
              <Table.Th>{t('milestone')}</Table.Th>
              <Table.Th>{t('before')}</Table.Th>
              <Table.Th>{t('after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((effect) => (
              <Table.Tr key={effect.caseId + effect.milestone + effect.toTarget}>
                <Table.Th scope="row">
                  <RouteLink to="/cases/$caseId" params={{ caseId: effect.caseId }} search={{}} fz="sm">
                    #{effect.number ?? '–'}
                  </RouteLink>
                </Table.Th>
                <Table.Td>{effect.milestone}</Table.Td>
                <Table.Td>{effect.fromTarget ? dayAndTime(effect.fromTarget) : '–'}</Table.Td>
                <Table.Td>
                  {effect.toTarget ? dayAndTime(effect.toTarget) : '–'}{' '}
                  {effect.violatedAtOnce && (
                    <Badge variant="default" c="var(--bad)">
                      {t('atOnce')}
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

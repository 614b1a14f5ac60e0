import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/contact';
import { useNameOf } from '../people/usePeople';
import { duration, milliseconds } from '../words/durations';
import { dayOf } from '../words/times';
import type { Detail } from './search';
import { type ComplianceRow, rate } from './useCompliance';

interface Props {
  rows: ComplianceRow[];
  by: Detail[];
  sign: (row: ComplianceRow) => void;
}

export function ComplianceTable({ rows, by, sign }: Props) {
  const { t } = useTranslation('compliance');
  const whole = by.length === 0;
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table aria-label={t('title')} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('month')}</Table.Th>
            <Table.Th>{t('account')}</Table.Th>
            {by.includes('CONTACT') && <Table.Th>{t('contact')}</Table.Th>}
            {by.includes('MILESTONE') && <Table.Th>{t('milestone')}</Table.Th>}
            <Table.Th ta="end">{t('met')}</Table.Th>
            <Table.Th ta="end">{t('missed')}</Table.Th>
            <Table.Th ta="end">{t('unmet')}</Table.Th>
            <Table.Th ta="end">{t('rate')}</Table.Th>
            <Table.Th ta="end">{t('paused')}</Table.Th>
            {whole && <Table.Th>{t('signOff')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row
              key={[row.month, row.accountId, row.contactId, row.milestone].join('|')}
              row={row}
              by={by}
              sign={sign}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row, by, sign }: { row: ComplianceRow; by: Detail[]; sign: (row: ComplianceRow) => void }) {
  const { t, i18n } = useTranslation('compliance');
  return (
    <Table.Tr>
      <Table.Th scope="row">{row.month}</Table.Th>
      <Table.Td>{row.accountName ?? row.accountId ?? t('noAccount')}</Table.Td>
      {by.includes('CONTACT') && <Table.Td>{row.contactId ?? '–'}</Table.Td>}
      {by.includes('MILESTONE') && <Table.Td>{row.milestone}</Table.Td>}
      <Table.Td ta="end">{row.met}</Table.Td>
      <Table.Td ta="end" c={row.missed > 0 ? 'var(--bad)' : undefined}>
        {row.missed}
        {row.stillOpen > 0 && <Text size="xs">{t('stillOpen', { count: row.stillOpen })}</Text>}
      </Table.Td>
      <Table.Td ta="end">{row.unmetAtClose}</Table.Td>
      <Table.Td ta="end">{rate(row)}</Table.Td>
      <Table.Td ta="end">{duration(milliseconds(row.paused), i18n.language)}</Table.Td>
      {by.length === 0 && (
        <Table.Td>
          <Signature row={row} sign={sign} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** Who signed, whether the figures are still those, and the way to sign. */
function Signature({ row, sign }: { row: ComplianceRow; sign: (row: ComplianceRow) => void }) {
  const { t } = useTranslation('compliance');
  const nameOf = useNameOf();
  if (!row.accountId) return null;
  if (row.month >= thisMonth()) return <Text size="xs">{t('running')}</Text>;
  const { signOff } = row;
  return (
    <Group gap="xs">
      {signOff && (
        <Text size="sm">{t('signedBy', { name: nameOf(signOff.signedBy), at: dayOf(signOff.signedAt) })}</Text>
      )}
      {row.changedSinceSignOff && (
        <Badge variant="default" c="var(--soon)">
          {t('changed')}
        </Badge>
      )}
      {(!signOff || row.changedSinceSignOff) && (
        <Button size="compact-sm" variant="default" onClick={() => sign(row)}>
          {t(signOff ? 'signAgain' : 'sign')}
        </Button>
      )}
    </Group>
  );
}

/** Near enough for a hint; the service decides in the organisation's zone whether a month is over. */
function thisMonth(): string {
  return new Date(serverNow()).toISOString().slice(0, 7);
}

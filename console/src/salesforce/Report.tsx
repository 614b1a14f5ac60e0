import { Badge, List, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../ui/RouteLink';
import { type FileReport, type ImportReport, type Made, remarkable } from './report';

/** What became, or would become, of everything that was uploaded. */
export function Report({ report }: { report: ImportReport }) {
  const { t, i18n } = useTranslation('salesforce');
  const fields = [...report.caseFields, ...report.customerFields];
  return (
    <Stack>
      <Text>{i18n.language === 'ko' ? report.summary.ko : report.summary.en}</Text>
      <Text fw={600}>{t('elements', report.elements)}</Text>
      {report.files.map((file) => (
        <File key={file.file} file={file} />
      ))}
      {fields.length > 0 && (
        <Names
          title={t('fields')}
          names={fields.map((each) => `${each.variable} (${each.type}) – ${t(each.declared ? 'there' : 'missing')}`)}
        />
      )}
      <Names title={t('statuses')} names={report.caseStatuses} />
      <Names title={t('stubs')} names={report.stubs} />
    </Stack>
  );
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List size="sm">
        {names.map((name) => (
          <List.Item key={name}>{name}</List.Item>
        ))}
      </List>
    </div>
  );
}

const COLORS = { IMPORTED: 'var(--good)', REFUSED: 'var(--bad)', IGNORED: 'var(--still)' } as const;

function File({ file }: { file: FileReport }) {
  const { t } = useTranslation('salesforce');
  const lines = remarkable(file);
  return (
    <Paper withBorder p="md">
      <Text fw={600}>
        {file.file}{' '}
        <Badge variant="default" c={COLORS[file.result]}>
          {t(`resultOf.${file.result}`)}
        </Badge>
      </Text>
      {file.reason && <Text size="sm">{file.reason}</Text>}
      <List size="sm">
        {file.made.map((made) => (
          <List.Item key={made.what + made.id}>
            <MadeName made={made} /> {made.state && <Badge variant="default">{made.state}</Badge>}{' '}
            <Badge variant="default">{made.change}</Badge>
            {made.remarks.map((remark) => (
              <Text key={remark} size="xs" c="dimmed">
                {remark}
              </Text>
            ))}
          </List.Item>
        ))}
      </List>
      {lines.length > 0 && (
        <details>
          <summary>{t('notCarried', { count: lines.length })}</summary>
          <Table.ScrollContainer minWidth={560}>
            <Table fz="xs" aria-label={file.file}>
              <Table.Tbody>
                {lines.map((line) => (
                  <Table.Tr key={`${line.line}${line.path}`}>
                    <Table.Td>{t('line', { line: line.line })}</Table.Td>
                    <Table.Td>{line.path}</Table.Td>
                    <Table.Td>{t(`outcome.${line.outcome}`)}</Table.Td>
                    <Table.Td>{line.reason ?? line.value}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </details>
      )}
    </Paper>
  );
}

function MadeName({ made }: { made: Made }) {
  if (made.what === 'entitlement-process')
    return (
      <RouteLink to="/admin/processes/$id" params={{ id: made.id }} search={{}} fz="sm">
        {made.name}
      </RouteLink>
    );
  if (made.what === 'business-hours')
    return (
      <RouteLink to="/admin/hours/$id" params={{ id: made.id }} fz="sm">
        {made.name}
      </RouteLink>
    );
  return `${made.what}: ${made.name}`;
}

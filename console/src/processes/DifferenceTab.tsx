import { Code, Loader, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { type Process, useDifference } from './useProcesses';

/** What differs between this version and another, place by place. */
export function DifferenceTab({ process, version }: { process: Process; version: number }) {
  const { t } = useTranslation('processes');
  const others = process.versions.map((each) => each.version).filter((each) => each !== version);
  const [chosen, setChosen] = useState<number | undefined>();
  const to = chosen !== undefined && others.includes(chosen) ? chosen : others.at(-1);
  const found = useDifference(process.id, version, to ?? version);
  if (to === undefined) return <Text>{t('onlyOne')}</Text>;
  return (
    <Stack>
      <NativeSelect
        label={t('compareWith')}
        maw={260}
        value={String(to)}
        data={others.map((each) => ({ value: String(each), label: t('version', { version: each }) }))}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      {found.isPending && <Loader role="status" aria-label={t('tab.difference')} />}
      {found.isError && <Failed error={found.error} reset={found.refetch} />}
      {found.data?.items.length === 0 && <Text>{t('same')}</Text>}
      {found.data && found.data.items.length > 0 && (
        <Table.ScrollContainer minWidth={500}>
          <Table aria-label={t('tab.difference')} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('place')}</Table.Th>
                <Table.Th>{t('version', { version })}</Table.Th>
                <Table.Th>{t('version', { version: to })}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.data.items.map((each) => (
                <Table.Tr key={each.path}>
                  <Table.Th scope="row">
                    <Code>{each.path}</Code>
                  </Table.Th>
                  <Table.Td>{shown(each.from)}</Table.Td>
                  <Table.Td>{shown(each.to)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

import { Loader, Stack, Tabs, Title } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { DifferenceTab } from './DifferenceTab';
import { Editor } from './Editor';
import { HistoryTab } from './HistoryTab';
import { MoveTab } from './MoveTab';
import { type ProcessSearch, TABS, type Tab } from './routes';
import { SimulateTab } from './SimulateTab';
import { TryTab } from './TryTab';
import { type Process, useProcess, useVersion } from './useProcesses';
import { Versions } from './Versions';

export function ProcessPage() {
  const { id } = useParams({ from: '/admin/processes/$id' });
  const found = useProcess(id);
  if (found.isPending) return <Loader role="status" m="md" />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  return <Versioned process={found.data} />;
}

function Versioned({ process }: { process: Process }) {
  const { t } = useTranslation('processes');
  const search: ProcessSearch = useSearch({ from: '/admin/processes/$id' });
  const navigate = useNavigate({ from: '/admin/processes/$id' });
  const version = search.version ?? process.defaultVersion ?? process.latestVersion;
  const tab = search.tab ?? 'form';
  const found = useVersion(process.id, version);
  const go = (next: ProcessSearch) => navigate({ search: { ...search, ...next } });
  return (
    <Stack p="md" maw={1200}>
      <Title order={1} size="h2">
        {process.name}
      </Title>
      <Versions process={process} version={version} choose={(each) => go({ version: each })} />
      {found.isPending && <Loader role="status" aria-label={t('title')} />}
      {found.isError && <Failed error={found.error} reset={found.refetch} />}
      {found.data && (
        <Tabs value={tab} onChange={(next) => go({ tab: (next as Tab) ?? 'form' })} keepMounted={false}>
          <Tabs.List mb="md" aria-label={t('tabs')}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`tab.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab}>
            {(tab === 'form' || tab === 'json') && (
              <Editor
                key={`${version}/${found.data.state}`}
                process={process}
                version={version}
                state={found.data.state}
                definition={found.data.definition}
                asJson={tab === 'json'}
                show={(each) => go({ version: each })}
              />
            )}
            {tab === 'difference' && <DifferenceTab process={process} version={version} />}
            {tab === 'try' && <TryTab process={{ id: process.id, version }} />}
            {tab === 'simulate' && <SimulateTab id={process.id} version={version} />}
            {tab === 'move' && <MoveTab process={process} version={version} />}
            {tab === 'history' && <HistoryTab id={process.id} />}
          </Tabs.Panel>
        </Tabs>
      )}
    </Stack>
  );
}

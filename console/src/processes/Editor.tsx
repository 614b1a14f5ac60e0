import { Alert, Button, Group, JsonInput, List, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { KeptChanges } from '../ui/KeptChanges';
import { said } from '../ui/toast';
import { useUnsaved } from '../ui/useUnsaved';
import { byPath, type Definition } from './definition';
import { LiveCheck } from './LiveCheck';
import { ProcessForm } from './ProcessForm';
import { createDraft, type Finding, type Process, saveDraft } from './useProcesses';
import { useLiveTrial } from './useTrial';

interface Props {
  process: Process;
  version: number;
  state: string;
  definition: Definition;
  asJson: boolean;
  show: (version: number) => void;
}

/** One version as a form or as JSON, checked as one types; an active one becomes a new draft when it is changed. */
export function Editor({ process, version, state, definition, asJson, show }: Props) {
  const { t } = useTranslation('processes');
  const form = useUnsaved(`process/${process.id}/${version}`, () => JSON.stringify(definition, null, 2));
  const { value: text, dirty } = form;
  const [warnings, setWarnings] = useState<Finding[]>([]);
  const queries = useQueryClient();
  const mayChange = useMe().is('ADMIN');
  const current = parsed(text);
  const live = useLiveTrial(dirty ? current : null);
  const isDraft = state === 'DRAFT';
  const saving = useMutation({
    mutationFn: (next: Definition) => (isDraft ? saveDraft(process.id, version, next) : createDraft(process.id, next)),
    onSuccess: async (saved, next) => {
      form.forget();
      queries.setQueryData(['processes', process.id, saved.version], { ...saved, definition: next });
      setWarnings(saved.warnings ?? []);
      said(t('saved', { version: saved.version }));
      await queries.invalidateQueries({ queryKey: ['processes', process.id], exact: true });
      if (saved.version !== version) show(saved.version);
    },
  });
  const refusal = saving.error instanceof Problem ? byPath(saving.error.errors) : {};
  const problems = { ...refusal, ...live.problems };
  const change = (next: string) => {
    saving.reset();
    form.change(next);
  };
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Stack>
        <KeptChanges of={form} />
        {asJson || !current ? (
          <JsonInput
            label={t('tab.json')}
            autosize
            minRows={20}
            maxRows={40}
            styles={{ input: { fontFamily: 'monospace' } }}
            readOnly={!mayChange}
            value={text}
            error={current ? undefined : t('records:notJson')}
            onChange={change}
          />
        ) : (
          <ProcessForm
            definition={current}
            problems={problems}
            readOnly={!mayChange}
            change={(next) => change(JSON.stringify(next, null, 2))}
          />
        )}
      </Stack>
      <Stack pos="sticky" top={60} style={{ alignSelf: 'start' }}>
        {mayChange && (
          <Paper withBorder p="sm">
            <Group justify="space-between">
              <span>{t(isDraft ? 'editsDraft' : 'editsActive', { version })}</span>
              <Button
                disabled={!dirty || !current}
                loading={saving.isPending}
                onClick={() => current && saving.mutate(current)}
              >
                {t(isDraft ? 'saveDraft' : 'saveAsDraft')}
              </Button>
            </Group>
          </Paper>
        )}
        {saving.isError && <Failed error={saving.error} />}
        {warnings.length > 0 && (
          <Alert color="orange" title={t('warnings')}>
            <List size="sm">
              {warnings.map((each) => (
                <List.Item key={each.field + each.message}>
                  {each.field}: {each.message}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        {dirty && <LiveCheck problems={problems} trial={live.trial} checking={live.checking} />}
      </Stack>
    </SimpleGrid>
  );
}

function parsed(text: string): Definition | null {
  try {
    const read: unknown = JSON.parse(text);
    const usable = typeof read === 'object' && read !== null && Array.isArray((read as Definition).milestones);
    return usable ? (read as Definition) : null;
  } catch {
    return null;
  }
}

import { Box, Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { FieldInput } from '../records/FieldInput';
import { Failed } from '../ui/Failed';
import { CaseFieldInputs } from '../vocabulary/CaseFieldInputs';
import { PRIORITIES } from '../vocabulary/choices';
import { TriedTable } from './TriedTable';
import { justNow, tryOut } from './useTrial';

/** Tries a version on one case and date: a real case by its id, or one that is made up. */
export function TryTab({ process }: { process: Process }) {
  const { t } = useTranslation('processes');
  const [asked, setAsked] = useState({ caseId: '', receivedAt: '', at: '', priority: '', accountId: '' });
  const [fields, setFields] = useState<Record<string, unknown>>({});
  const trying = useMutation({ mutationFn: () => tryOut(requestOf(asked, fields, process)) });
  const set = (part: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...part }));
  const problems = trying.error instanceof Problem ? trying.error.byField() : {};
  const go = (event: FormEvent) => {
    event.preventDefault();
    trying.mutate();
  };
  const madeUp = asked.caseId.trim() === '';
  return (
    <Stack>
      <Text c="dimmed">{t('tryLead')}</Text>
      <Box component="form" onSubmit={go}>
        <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
          <TextInput
            label={t('caseId')}
            description={t('caseIdHint')}
            value={asked.caseId}
            error={problems.caseId}
            onChange={(event) => set({ caseId: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t('asOf')}
            description={t('emptyIsNow')}
            value={asked.at}
            error={problems.at}
            onChange={(event) => set({ at: event.currentTarget.value })}
          />
          {madeUp && (
            <>
              <TextInput
                type="datetime-local"
                label={t('receivedAt')}
                description={t('emptyIsNow')}
                value={asked.receivedAt}
                error={problems['facts.receivedAt']}
                onChange={(event) => set({ receivedAt: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('priorityLabel')}
                value={asked.priority}
                data={[
                  { value: '', label: '–' },
                  ...PRIORITIES.map((value) => ({ value, label: t(`vocabulary:priority.${value}`) })),
                ]}
                onChange={(event) => set({ priority: event.currentTarget.value })}
              />
              <FieldInput
                field={{ name: 'accountId', type: 'ref', kind: 'accounts' }}
                value={asked.accountId}
                problem={problems['facts.accountId']}
                readOnly={false}
                change={(value) => set({ accountId: String(value) })}
              />
              <CaseFieldInputs size="sm" path="facts.fields" values={fields} errors={problems} change={setFields} />
            </>
          )}
        </SimpleGrid>
        <Group mt="md">
          <Button type="submit" loading={trying.isPending}>
            {t('tryIt')}
          </Button>
        </Group>
      </Box>
      {trying.isError && <Failed error={trying.error} />}
      <div role="status">{trying.data && <TriedTable trial={trying.data} />}</div>
    </Stack>
  );
}

type Process = { id: string; version: number };

function requestOf(asked: Record<string, string>, fields: Record<string, unknown>, process: Process): object {
  const instant = (text: string | undefined) => (text ? new Date(text).toISOString() : undefined);
  const { caseId, at, receivedAt, priority, accountId } = asked;
  const real = caseId?.trim();
  return {
    process,
    at: instant(at),
    ...(real
      ? { caseId: real }
      : {
          facts: {
            receivedAt: instant(receivedAt) ?? justNow(),
            priority: priority || undefined,
            accountId: accountId || undefined,
            fields,
          },
        }),
  };
}

import { Box, Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../api/plain';
import { Problem } from '../api/problem';
import type { Resolution } from '../api/types';
import { FieldInput } from '../records/FieldInput';
import { Failed } from '../ui/Failed';
import { PageHead } from '../ui/PageHead';
import { CaseFieldInputs } from '../vocabulary/CaseFieldInputs';
import { CHANNELS, PRIORITIES } from '../vocabulary/choices';
import { Answer } from './Answer';
import { type ImaginedCase, questionOf, readCase, type TEXTS } from './search';

const REFERENCES = [
  ['accountId', 'accounts'],
  ['contactId', 'contacts'],
  ['productCode', 'products'],
  ['assetId', 'assets'],
] as const;

export function CoverPage() {
  const { t } = useTranslation('cover');
  const { imagined: search } = useSearch({ from: '/admin/cover' });
  const navigate = useNavigate({ from: '/admin/cover' });
  const [imagined, setImagined] = useState<ImaginedCase>(search ?? {});
  const asking = useMutation({
    mutationFn: (question: Record<string, unknown>) => post<Resolution>('/api/entitlements/resolution', question),
  });
  const { mutate } = asking;
  const none = { value: '', label: t('any') };
  const problems = asking.error instanceof Problem ? asking.error.byField() : {};
  const set = (name: (typeof TEXTS)[number], value: string) => setImagined((before) => ({ ...before, [name]: value }));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: { imagined: readCase(imagined) }, replace: true });
  };
  useEffect(() => {
    if (search) mutate(questionOf(search));
  }, [search, mutate]);
  return (
    <Stack p="md" maw={1000}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Box component="form" onSubmit={ask}>
        <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} style={{ alignItems: 'end' }}>
          {REFERENCES.map(([name, kind]) => (
            <FieldInput
              key={name}
              field={{ name, type: 'ref', kind }}
              value={imagined[name] ?? ''}
              problem={problems[name]}
              readOnly={false}
              change={(value) => set(name, String(value))}
            />
          ))}
          <NativeSelect
            label={t('priority')}
            data={[none, ...PRIORITIES.map((value) => ({ value, label: t(`vocabulary:priority.${value}`) }))]}
            value={imagined.priority ?? ''}
            onChange={(event) => set('priority', event.currentTarget.value)}
          />
          <NativeSelect
            label={t('channel')}
            data={[none, ...CHANNELS.map((value) => ({ value, label: t(`vocabulary:channel.${value}`) }))]}
            value={imagined.channel ?? ''}
            onChange={(event) => set('channel', event.currentTarget.value)}
          />
          <TextInput
            label={t('type')}
            value={imagined.type ?? ''}
            onChange={(event) => set('type', event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('at')}
            description={t('atHint')}
            value={imagined.at ?? ''}
            error={problems.at}
            onChange={(event) => set('at', event.currentTarget.value)}
          />
          <CaseFieldInputs
            size="sm"
            values={imagined.fields ?? {}}
            errors={problems}
            change={(fields) => setImagined((before) => ({ ...before, fields }))}
          />
        </SimpleGrid>
        <Group justify="end" mt="md">
          <Button type="submit" loading={asking.isPending}>
            {t('ask')}
          </Button>
        </Group>
      </Box>
      {asking.isError && <Failed error={asking.error} />}
      <div role="status">{asking.data && <Answer resolution={asking.data} />}</div>
    </Stack>
  );
}

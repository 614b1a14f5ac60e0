import { Box, Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../api/plain';
import { Problem } from '../api/problem';
import { FieldInput } from '../records/FieldInput';
import { Failed } from '../ui/Failed';
import { Answer, type Resolution } from './Answer';
import { type ImaginedCase, questionOf } from './search';

const PRIORITIES = ['', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const CHANNELS = ['', 'EMAIL', 'WEB', 'PHONE', 'CHAT', 'SMS', 'SOCIAL', 'COMMUNITY', 'API'];
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
  const question = questionOf(imagined);
  const problems = asking.error instanceof Problem ? asking.error.byField() : {};
  const set = (name: keyof ImaginedCase, value: string) => setImagined((before) => ({ ...before, [name]: value }));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const said = Object.fromEntries(Object.entries(imagined).filter(([, value]) => value)) as ImaginedCase;
    void navigate({ search: { imagined: said }, replace: true });
  };
  useEffect(() => {
    const asked = search && questionOf(search);
    if (asked) mutate(asked);
  }, [search, mutate]);
  return (
    <Stack p="md" maw={1000}>
      <div>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('lead')}</Text>
      </div>
      <Box component="form" onSubmit={ask}>
        <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
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
            data={PRIORITIES.map((value) => ({ value, label: value || t('any') }))}
            value={imagined.priority ?? ''}
            onChange={(event) => set('priority', event.currentTarget.value)}
          />
          <NativeSelect
            label={t('channel')}
            data={CHANNELS.map((value) => ({ value, label: value || t('any') }))}
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
          <Textarea
            label={t('fields')}
            placeholder='{"serviceType": "프리미엄"}'
            styles={{ input: { fontFamily: 'monospace' } }}
            autosize
            value={imagined.fields ?? ''}
            error={question ? problems.fields : t('notJson')}
            onChange={(event) => set('fields', event.currentTarget.value)}
          />
        </SimpleGrid>
        <Group justify="end" mt="md">
          <Button type="submit" disabled={!question} loading={asking.isPending}>
            {t('ask')}
          </Button>
        </Group>
      </Box>
      {asking.isError && <Failed error={asking.error} />}
      <div role="status">{asking.data && <Answer resolution={asking.data} />}</div>
    </Stack>
  );
}

import { Box, Button, Group, Loader, Stack, TextInput, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { KeptChanges } from '../ui/KeptChanges';
import { NotFound } from '../ui/NotFound';
import { FieldInput } from './FieldInput';
import type { Row } from './form';
import { KindTabs } from './KindTabs';
import { isKind, type Kind, type KindName, kinds } from './kinds';
import { useRecordForm } from './useRecordForm';
import { useRecord } from './useRecords';

export function NewRecordPage() {
  const { kind } = useParams({ from: '/records/$kind/new' });
  return isKind(kind) ? <RecordForm key={kind} kind={kind} id={undefined} row={null} /> : <NotFound />;
}

export function RecordPage() {
  const { kind, id } = useParams({ from: '/records/$kind/of/$id' });
  return isKind(kind) ? <Existing kind={kind} id={id} /> : <NotFound />;
}

function Existing({ kind, id }: { kind: KindName; id: string }) {
  const found = useRecord(kind, id);
  if (found.isPending) return <Loader role="status" m="md" />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  return <RecordForm key={`${id}/${found.data.revision}`} kind={kind} id={id} row={found.data} />;
}

function RecordForm({ kind, id, row }: { kind: KindName; id: string | undefined; row: Row | null }) {
  const { t } = useTranslation('records');
  const { fields, id: idName }: Kind = kinds[kind];
  const { form, id: named, draft, change, name, save, saving, problems } = useRecordForm(kind, id, row);
  const mayChange = useMe().is('ADMIN');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const known = new Set([...fields.map((field) => field.name), 'id']);
  const other = saving.isError && Object.keys(problems).every((path) => !known.has(path.split(/[.[]/)[0] ?? path));
  return (
    <Stack p="md" maw={760}>
      <KindTabs kind={kind} />
      <Title order={1} size="h2">
        {id ?? t('newOf', { kind: t(`kind.${kind}`) })}
      </Title>
      <KeptChanges of={form} />
      <Box component="form" onSubmit={submit}>
        <Stack>
          {!id && (
            <TextInput
              label={t(`field.${idName}`)}
              description={t(`idHintOf.${kind}`, { defaultValue: t('idHint') })}
              required
              value={named}
              error={problems[idName] ?? problems.id}
              onChange={(event) => name(event.currentTarget.value)}
            />
          )}
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={draft[field.name] ?? ''}
              problem={problems[field.name]}
              problems={problems}
              readOnly={!mayChange}
              change={(value) => change(field.name, value)}
            />
          ))}
          {other && <Failed error={saving.error} />}
          {mayChange && (
            <Group justify="end">
              <Button type="submit" loading={saving.isPending} disabled={!form.dirty && id !== undefined}>
                {t('app:save')}
              </Button>
            </Group>
          )}
        </Stack>
      </Box>
    </Stack>
  );
}

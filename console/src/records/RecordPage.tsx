import { Box, Button, Group, Loader, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '../api/plain';
import { Problem } from '../api/problem';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { KeptChanges } from '../ui/KeptChanges';
import { NotFound } from '../ui/NotFound';
import { said } from '../ui/toast';
import { useUnsaved } from '../ui/useUnsaved';
import { FieldInput } from './FieldInput';
import { bodyOf, draftOf, type Row } from './form';
import { KindTabs } from './KindTabs';
import { isKind, type Kind, type KindName, kinds } from './kinds';
import { addressOf, useRecord } from './useRecords';

export function NewRecordPage() {
  const { kind } = useParams({ from: '/records/$kind/new' });
  return isKind(kind) ? <RecordForm kind={kind} id={undefined} row={null} /> : <NotFound />;
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
  const form = useUnsaved(`${kind}/${id ?? 'new'}/${row?.revision}`, () => draftOf(fields, row));
  const { value: draft, dirty } = form;
  const [newId, setNewId] = useState('');
  const [unread, setUnread] = useState<Record<string, string>>({});
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayChange = useMe().is('ADMIN');
  const saving = useMutation({
    mutationFn: (body: Row) => put<Row>(addressOf(kind, id ?? newId.trim()), body, revisionOf(row)),
    onSuccess: () => {
      form.forget();
      said(t('saved', { id: id ?? newId }));
      void queries.invalidateQueries({ queryKey: ['records'] });
      if (!id) void navigate({ to: '/records/$kind/of/$id', params: { kind, id: newId.trim() }, ignoreBlocker: true });
    },
  });
  const problems = { ...(saving.error instanceof Problem ? saving.error.byField() : {}), ...unread };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = bodyOf(fields, draft, { number: t('notNumber') });
    setUnread(read.problems);
    if (Object.keys(read.problems).length === 0) saving.mutate(read.body);
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
              value={newId}
              error={problems[idName] ?? problems.id}
              onChange={(event) => setNewId(event.currentTarget.value)}
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
              change={(value) => form.change({ ...draft, [field.name]: value })}
            />
          ))}
          {other && <Failed error={saving.error} />}
          {mayChange && (
            <Group justify="end">
              <Button type="submit" loading={saving.isPending} disabled={!dirty && id !== undefined}>
                {t('app:save')}
              </Button>
            </Group>
          )}
        </Stack>
      </Box>
    </Stack>
  );
}

/** Nobody changes what they have not seen; what has no revision never changes under anybody's hands. */
function revisionOf(row: Row | null): number | undefined {
  return typeof row?.revision === 'number' ? row.revision : undefined;
}

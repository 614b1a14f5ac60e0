import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '../api/plain';
import { Problem } from '../api/problem';
import { said } from '../ui/toast';
import { useUnsaved } from '../ui/useUnsaved';
import { bodyOf, type Draft, draftOf, type Row, type Value } from './form';
import { type KindName, kinds } from './kinds';
import { addressOf } from './useRecords';

/** What stands in a record's form, a new one's id with it, and saving it: a new one opens under its id, so that it is made once. */
export function useRecordForm(kind: KindName, id: string | undefined, row: Row | null) {
  const { t } = useTranslation('records');
  const { fields } = kinds[kind];
  const form = useUnsaved(`record/${kind}/${id ?? 'new'}/${row?.revision}`, () => begun(id, draftOf(fields, row)));
  const [unread, setUnread] = useState<Record<string, string>>({});
  const queries = useQueryClient();
  const navigate = useNavigate();
  const to = form.value.id.trim();
  const saving = useMutation({
    mutationFn: (body: Row) => put<Row>(addressOf(kind, to), body, revisionOf(row)),
    onSuccess: async () => {
      form.forget();
      said(t('saved', { id: to }));
      void queries.invalidateQueries({ queryKey: ['records'] });
      if (!id) await navigate({ to: '/records/$kind/of/$id', params: { kind, id: to }, ignoreBlocker: true });
    },
  });
  const save = () => {
    if (saving.isPending) return;
    const read = bodyOf(fields, form.value.draft, { number: t('notNumber') });
    setUnread(read.problems);
    if (Object.keys(read.problems).length === 0) saving.mutate(read.body);
  };
  const change = (name: string, value: Value) =>
    form.change({ ...form.value, draft: { ...form.value.draft, [name]: value } });
  const name = (next: string) => form.change({ ...form.value, id: next });
  const problems = { ...(saving.error instanceof Problem ? saving.error.byField() : {}), ...unread };
  return { form, ...form.value, change, name, save, saving, problems };
}

interface Begun {
  id: string;
  draft: Draft;
}

const begun = (id: string | undefined, draft: Draft): Begun => ({ id: id ?? '', draft });

/** Nobody changes what they have not seen; what has no revision never changes under anybody's hands. */
function revisionOf(row: Row | null): number | undefined {
  return typeof row?.revision === 'number' ? row.revision : undefined;
}

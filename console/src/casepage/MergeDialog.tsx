import { Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, cases } from '../api/client';
import { wrongs } from '../api/problem';
import type { Case } from '../api/types';
import { FormDialog } from '../ui/Dialog';
import { said } from '../ui/toast';
import { useAct } from './acts';

/** Merges the case into another of the same customer, which goes on with both. */
export function MergeDialog({ one, close }: { one: Case; close: () => void }) {
  const { t } = useTranslation('casepage');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const others = useOthers(one, typed);
  const act = useAct(one.caseId, { quiet: true });
  const wrong = wrongs(act.error);
  const merge = () =>
    act.mutate((acts) => acts.merge(into ?? '', reason), {
      onSuccess: () => {
        close();
        said(t('merge.done', { number: one.number }));
        void navigate({ to: '/cases/$caseId', params: { caseId: into ?? '' }, search: (list) => list });
      },
    });
  return (
    <FormDialog
      title={`${t('act.merge')} · #${one.number}`}
      close={close}
      act={t('act.merge')}
      busy={act.isPending}
      ready={into !== null}
      go={merge}
    >
      <Select
        data-autofocus
        searchable
        label={t('merge.into')}
        description={t('merge.hint')}
        nothingFoundMessage={t('merge.none')}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        data={others.map(({ caseId, number, subject }) => ({ value: caseId, label: `#${number} ${subject}` }))}
        value={into}
        onChange={setInto}
        error={wrong.at.intoCaseId ?? wrong.general}
      />
      <Textarea
        mt="sm"
        autosize
        minRows={2}
        label={t('act.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={wrong.at.reason}
      />
    </FormDialog>
  );
}

/** Open cases it may go into, by a part of the subject or the number. */
function useOthers(one: Case, typed: string): Case[] {
  const wanted = typed.trim().replace(/^#/, '');
  const [q] = useDebouncedValue(/^\d+ /.test(wanted) ? wanted.split(' ')[0] : wanted || undefined, 250);
  const { data } = useQuery({
    queryKey: ['cases-to-merge-into', one.accountId, q],
    queryFn: () => {
      const query = {
        q,
        accountId: one.accountId,
        statusCategory: ['NEW', 'OPEN', 'WAITING'],
        sort: '-number',
        limit: 20,
      };
      return body(cases.GET('/api/cases', { params: { query: query as never } }));
    },
    placeholderData: keepPreviousData,
  });
  return ((data?.items ?? []) as Case[]).filter(({ caseId }) => caseId !== one.caseId);
}

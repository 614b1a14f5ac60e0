import { Button, Group, Loader, Select, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put, read } from '../api/plain';
import { wrongs } from '../api/problem';
import { useProcesses } from '../processes/useProcesses';
import { useMe } from '../sign-in/useSession';
import { Failed } from '../ui/Failed';
import { PageHead } from '../ui/PageHead';
import { RouteLink } from '../ui/RouteLink';
import { said } from '../ui/toast';

interface Organisation {
  revision: number;
  defaultProcessId?: string;
}

const PATH = '/api/organisation';

/** What holds for everybody: by which process cases without cover are kept. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const found = useQuery({ queryKey: ['organisation'], queryFn: () => read<Organisation>(PATH) });
  return (
    <Stack p="md" maw={760}>
      <PageHead title={t('title')} lead={t('lead')} />
      {found.isPending && <Loader role="status" aria-label={t('title')} />}
      {found.isError && <Failed error={found.error} reset={found.refetch} />}
      {found.data && <Form key={found.data.revision} organisation={found.data} />}
    </Stack>
  );
}

function Form({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const isAdmin = useMe().is('ADMIN');
  const queries = useQueryClient();
  const known = organisation.defaultProcessId ?? '';
  const [chosen, setChosen] = useState(known);
  const processes = useProcesses().data ?? [];
  const saving = useMutation({
    mutationFn: () => put<Organisation>(PATH, { defaultProcessId: chosen || null }, organisation.revision),
    onSuccess: (now) => {
      said(t('saved'));
      queries.setQueryData(['organisation'], now);
    },
  });
  const wrong = wrongs(saving.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Select
        clearable={isAdmin}
        readOnly={!isAdmin}
        label={t('defaultProcess')}
        description={t('defaultProcessHint')}
        placeholder={t('none')}
        data={processes.map(({ id, name, defaultVersion }) => ({
          value: id,
          label: defaultVersion ? name : t('withoutVersion', { name }),
        }))}
        value={chosen || null}
        error={wrong.at.defaultProcessId ?? wrong.general}
        onChange={(id) => setChosen(id ?? '')}
      />
      <Group justify="space-between" mt="md">
        {known ? (
          <RouteLink to="/admin/processes/$id" params={{ id: known }} search={{}}>
            {t('open')}
          </RouteLink>
        ) : (
          <span />
        )}
        {isAdmin && (
          <Button type="submit" loading={saving.isPending} disabled={chosen === known}>
            {t('app:save')}
          </Button>
        )}
      </Group>
    </form>
  );
}

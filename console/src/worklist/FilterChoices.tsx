import { MultiSelect, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccountsLike } from '../customers/useCustomers';
import { useQueues, useUsers } from '../people/usePeople';
import { PRIORITIES, type Priority } from '../vocabulary/choices';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { useStatuses } from '../vocabulary/useVocabulary';
import { type ListSearch, type ListState, STATES } from './search';

interface Props {
  search: ListSearch;
  go: (change: Partial<ListSearch>) => void;
}

/** What the list can be narrowed by; loaded when somebody wants to. */
export function FilterChoices({ search, go }: Props) {
  const { t } = useTranslation('worklist');
  const statuses = useStatuses().data ?? [];
  const statusWord = useStatusWord();
  const users = useUsers().data ?? [];
  const queues = useQueues().data ?? [];
  const [typed, setTyped] = useState('');
  const accounts = useAccountsLike(typed, search.account);
  const inside = { withinPortal: false };
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('filter.state')}
        data={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        value={search.state ?? 'open'}
        onChange={(state) => go({ state: state === 'open' ? undefined : (state as ListState) })}
      />
      <MultiSelect
        size="xs"
        label={t('column.priority')}
        comboboxProps={inside}
        data={PRIORITIES.map((priority) => ({ value: priority, label: t(`vocabulary:priority.${priority}`) }))}
        value={search.priority ?? []}
        onChange={(priority) => go({ priority: priority.length > 0 ? (priority as Priority[]) : undefined })}
      />
      <Select
        size="xs"
        clearable
        searchable
        label={t('column.status')}
        comboboxProps={inside}
        data={statuses.map(({ name }) => ({ value: name, label: statusWord(name) }))}
        value={search.status ?? null}
        onChange={(status) => go({ status: status ?? undefined })}
      />
      <Select
        size="xs"
        clearable
        searchable
        label={t('column.owner')}
        comboboxProps={inside}
        data={[...users, ...queues].map(({ id, name }) => ({ value: id, label: name }))}
        value={search.owner ?? null}
        onChange={(owner) => go({ owner: owner ?? undefined, view: 'all' })}
      />
      <Select
        size="xs"
        clearable
        searchable
        label={t('filter.account')}
        searchValue={typed}
        onSearchChange={setTyped}
        comboboxProps={inside}
        data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.account ?? null}
        onChange={(account) => go({ account: account ?? undefined })}
      />
      <Text size="xs" c="dimmed">
        {t('filter.inAddress')}
      </Text>
    </Stack>
  );
}

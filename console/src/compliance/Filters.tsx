import { Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ComplianceSearch, DETAILS, type Detail } from './search';

interface Props {
  search: ComplianceSearch;
  months: { from: string; to: string };
  change: (next: ComplianceSearch) => void;
}

/** What is shown: months, account, and what its figures are told apart by. */
export function Filters({ search, months, change }: Props) {
  const { t } = useTranslation('compliance');
  return (
    <Group align="end">
      <TextInput
        type="month"
        label={t('from')}
        value={months.from}
        max={months.to}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="month"
        label={t('to')}
        value={months.to}
        min={months.from}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      <TextInput
        label={t('account')}
        placeholder={t('accountHint')}
        w={320}
        defaultValue={search.accountId ?? ''}
        onBlur={(event) => change({ accountId: event.currentTarget.value.trim() || undefined })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change({ accountId: event.currentTarget.value.trim() || undefined });
        }}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="told-apart-by">
          {t('by')}
        </Text>
        <Chip.Group multiple value={search.by ?? []} onChange={(by) => change({ by: by as Detail[] })}>
          <Group gap="xs" role="group" aria-labelledby="told-apart-by">
            {DETAILS.map((detail) => (
              <Chip key={detail} value={detail} size="sm">
                {t(detail)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Stack>
    </Group>
  );
}

import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { totals } from './figures';
import type { Load, OutcomeSlot } from './useBoard';

interface Props {
  loads: Load[];
  outcomes: OutcomeSlot[];
  hours: number;
  days: number;
}

/** The four figures one looks at first. */
export function Tiles({ loads, outcomes, hours, days }: Props) {
  const { t, i18n } = useTranslation('board');
  const all = totals(loads, outcomes);
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <Tile label={t('late')} value={number.format(all.late)} color={all.late > 0 ? 'var(--bad)' : undefined} />
      <Tile
        label={t('due', { hours })}
        value={number.format(all.due)}
        color={all.due > 0 ? 'var(--soon)' : undefined}
      />
      <Tile label={t('missed')} value={number.format(all.missed)} hint={t('rateHint', { days })} />
      <Tile
        label={t('rate')}
        value={all.rate === null ? '–' : percent.format(all.rate / 100)}
        hint={t('rateHint', { days })}
      />
    </SimpleGrid>
  );
}

function Tile({ label, value, hint, color }: { label: string; value: string; hint?: string; color?: string }) {
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={30} fw={650} lh={1.2} c={color}>
        {value}
      </Text>
      {hint && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </Paper>
  );
}

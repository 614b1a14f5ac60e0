import { Button, Group, Slider, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types';
import { useNow } from '../clock/ticker';
import { momentOf } from '../words/times';

interface Props {
  entries: HistoryEntry[];
  asOf: string | undefined;
}

/** Goes back through the case step by step: each stop is something that happened; the last is now. */
export function AsOf({ entries, asOf }: Props) {
  const { t } = useTranslation('casepage');
  const navigate = useNavigate();
  const now = useNow();
  const stops = [...new Set(entries.map((entry) => entry.at))];
  const at = asOf ? stops.findLastIndex((stop) => stop <= asOf) : stops.length;
  const go = (place: number) =>
    void navigate({ to: '.', search: (search) => ({ ...search, asOf: stops[place] }), replace: true });
  const label = (place: number) => {
    const stop = stops[place];
    return stop ? momentOf(stop, now) : t('asOf.now');
  };
  if (stops.length < 2) return null;
  return (
    <Group gap="sm" my="xs" wrap="nowrap">
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('asOf.label')}
      </Text>
      <Slider
        style={{ flex: 1 }}
        size="sm"
        min={0}
        max={stops.length}
        value={Math.max(at, 0)}
        onChange={go}
        label={label}
        thumbLabel={t('asOf.label')}
        thumbProps={{ 'aria-valuetext': label(at) }}
      />
      {asOf && (
        <Button size="compact-xs" variant="default" onClick={() => go(stops.length)}>
          {t('asOf.back')}
        </Button>
      )}
    </Group>
  );
}

import { Chip, Group, Loader, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types';
import classes from './CasePage.module.css';
import { TimelineEntry } from './TimelineEntry';
import { type Group as EntryGroup, GROUPS, line } from './timeline';

interface Props {
  entries: HistoryEntry[];
  asOf: string | undefined;
  loading: boolean;
}

/** Everything that happened, the latest first. */
export function Timeline({ entries, asOf, loading }: Props) {
  const { t } = useTranslation('casepage');
  const [wanted, setWanted] = useState<EntryGroup[]>([...GROUPS]);
  const lines = useMemo(
    () =>
      entries
        .filter((entry) => !asOf || entry.at <= asOf)
        .map(line)
        .reverse(),
    [entries, asOf],
  );
  const shown = lines.filter((each) => wanted.includes(each.group));
  return (
    <section aria-label={t('timeline')}>
      <Chip.Group multiple value={wanted} onChange={(groups) => setWanted(groups as EntryGroup[])}>
        <Group gap={6} my="xs" role="group" aria-label={t('filter')}>
          {GROUPS.map((group) => (
            <Chip key={group} value={group} size="xs" variant="outline">
              {t(`group.${group}`)} ({lines.filter((each) => each.group === group).length})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {loading && <Loader role="status" size="sm" aria-label={t('loading')} />}
      {!loading && shown.length === 0 && <Text c="dimmed">{t('nothingToShow')}</Text>}
      <ol className={classes.timeline} reversed>
        {shown.map((each) => (
          <TimelineEntry key={each.entry.id} line={each} />
        ))}
      </ol>
    </section>
  );
}

import '@mantine/spotlight/styles.layer.css';
import { Kbd, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, cases } from '../api/client';
import { useShortcuts } from '../keys/shortcuts';
import { useMe } from '../sign-in/useSession';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { places } from './navigation';

/** Everything one can do and everywhere one can go, by typing a part of its name; and cases by number or subject. */
export function Palette() {
  const { t } = useTranslation('app');
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  const navigate = useNavigate();
  const me = useMe();
  const statusWord = useStatusWord();
  const acts = useShortcuts().filter(({ key }) => key.length === 1 && key !== '?');
  const { data: found } = useQuery({
    queryKey: ['palette', asked],
    queryFn: () => body(cases.GET('/api/cases', { params: { query: { q: asked, limit: 8, sort: '-number' } } })),
    enabled: asked.length > 0,
  });
  const matches = (label: string) => label.toLowerCase().includes(query.trim().toLowerCase());
  const goTo = places.filter((place) => me.is(place.role) && matches(t(`nav.${place.name}`)));
  const doable = acts.filter(({ label }) => matches(label));
  const hits = asked ? (found?.items ?? []) : [];
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      // Also while one types: no letter is meant by it.
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {hits.map((each) => (
          <Spotlight.Action
            key={each.caseId}
            label={`#${each.number} ${each.subject}`}
            description={statusWord(each.status)}
            onClick={() => navigate({ to: '/cases/$caseId', params: { caseId: each.caseId ?? '' }, search: {} })}
          />
        ))}
        {goTo.map((place) => (
          <Spotlight.Action
            key={place.to}
            label={t(`nav.${place.name}`)}
            leftSection={<place.icon size={18} />}
            onClick={() => navigate({ to: place.to })}
          />
        ))}
        {doable.map((act) => (
          <Spotlight.Action
            key={act.key}
            label={act.label}
            rightSection={<Kbd>{act.key}</Kbd>}
            onClick={() => later(act.run)}
          />
        ))}
        {hits.length + goTo.length + doable.length === 0 && (
          <Spotlight.Empty>
            <Text>{t('palette.nothing')}</Text>
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Once the palette is gone, so that what opens next may take the focus. */
function later(run: () => void): void {
  spotlight.close();
  setTimeout(run, 200);
}

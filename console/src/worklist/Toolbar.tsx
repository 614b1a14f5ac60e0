import { ActionIcon, Button, Group, Menu, Tooltip } from '@mantine/core';
import { IconArrowsSort, IconRefresh } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../live/LiveChanges';
import { Filters } from './Filters';
import { type Reader, sortOf } from './question';
import { SearchBox } from './SearchBox';
import { type ListSearch, SORTS } from './search';
import { Views } from './Views';

interface Props {
  search: ListSearch;
  reader: Reader;
  newcomers: number;
  showNew: () => unknown;
  narrow: boolean;
}

/** Which cases, in which order; everything chosen here stands in the address. */
export function Toolbar({ search, reader, newcomers, showNew, narrow }: Props) {
  const { t } = useTranslation('worklist');
  const navigate = useNavigate();
  const connected = useConnected();
  const go = (change: Partial<ListSearch>) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }) });
  return (
    <Group p="xs" gap="xs" style={{ borderBottom: '1px solid var(--line)' }}>
      <Views search={search} reader={reader} narrow={narrow} go={go} />
      <SearchBox value={search.q} go={(q) => go({ q })} />
      {!narrow && <Filters search={search} go={go} />}
      {!narrow && (
        <Menu>
          <Menu.Target>
            <Button variant="default" size="xs" leftSection={<IconArrowsSort size={15} />}>
              {t(`sort.${sortOf(search)}`)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {SORTS.map((sort) => (
              <Menu.Item key={sort} onClick={() => go({ sort })} aria-current={sortOf(search) === sort}>
                {t(`sort.${sort}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <div role="status" aria-live="polite">
        {newcomers > 0 && (
          <Button size="xs" radius="xl" onClick={showNew}>
            {t('newcomers', { count: newcomers })}
          </Button>
        )}
      </div>
      {!connected && (
        <Tooltip label={t('notLive')}>
          <ActionIcon variant="default" aria-label={t('refresh')} onClick={showNew}>
            <IconRefresh size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}

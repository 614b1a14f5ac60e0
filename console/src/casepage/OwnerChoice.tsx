import { Button, Popover, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { useNameOf, useQueues, useUsers } from '../people/usePeople';
import { useMe } from '../sign-in/useSession';
import { useAct } from './acts';

/** Hands the case to a person or a queue, or takes it. */
export function OwnerChoice({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [opened, { toggle, open, close }] = useDisclosure(false);
  const act = useAct(one.caseId);
  const me = useMe();
  const nameOf = useNameOf();
  const users = (useUsers().data ?? []).filter((user) => user.active);
  const queues = (useQueues().data ?? []).filter((queue) => queue.active);
  useShortcut('a', t('keys.assign'), open);
  const give = (id: string, kind: 'USER' | 'QUEUE') => {
    close();
    act.mutate((acts) => acts.owner(id, kind));
  };
  return (
    <Popover
      opened={opened}
      onChange={(next) => (next ? open() : close())}
      position="bottom-start"
      width={260}
      trapFocus
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUser size={14} />}
          rightSection={<IconChevronDown size={14} />}
          onClick={toggle}
          loading={act.isPending}
          aria-label={`${t('act.owner')}: ${nameOf(one.ownerId) || t('nobody')}`}
        >
          {nameOf(one.ownerId) || t('nobody')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('act.owner')}>
        <Select
          data-autofocus
          searchable
          size="xs"
          label={t('act.owner')}
          comboboxProps={{ withinPortal: false }}
          data={[...users, ...queues].map(({ id, name }) => ({ value: id, label: name }))}
          value={one.ownerId ?? null}
          onChange={(id) => id && give(id, queues.some((queue) => queue.id === id) ? 'QUEUE' : 'USER')}
        />
        {one.ownerId !== me.id && users.some((user) => user.id === me.id) && (
          <Button fullWidth size="xs" mt="xs" onClick={() => give(me.id, 'USER')}>
            {t('act.takeIt')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

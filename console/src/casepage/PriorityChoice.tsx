import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { PriorityMark } from '../worklist/PriorityMark';
import { PRIORITIES } from '../worklist/search';
import { useAct } from './acts';

export function PriorityChoice({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [opened, { toggle, open, close }] = useDisclosure(false);
  const act = useAct(one.caseId);
  useShortcut('p', t('keys.priority'), open);
  return (
    <Menu opened={opened} onChange={(next) => (next ? open() : close())} position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronDown size={14} />}
          onClick={toggle}
          loading={act.isPending}
          aria-label={`${t('act.priority')}: ${t(`worklist:priority.${one.priority}`)}`}
        >
          <PriorityMark priority={one.priority} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PRIORITIES.map((priority) => (
          <Menu.Item
            key={priority}
            aria-current={priority === one.priority}
            onClick={() => act.mutate((acts) => acts.priority(priority))}
          >
            <PriorityMark priority={priority} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

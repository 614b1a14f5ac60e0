import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { useStatuses } from '../vocabulary/useVocabulary';
import { useAct } from './acts';

export function StatusChoice({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [opened, { toggle, open, close }] = useDisclosure(false);
  const act = useAct(one.caseId);
  const statuses = useStatuses().data ?? [];
  const statusWord = useStatusWord();
  useShortcut('s', t('keys.status'), open);
  return (
    <Menu opened={opened} onChange={(next) => (next ? open() : close())} position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronDown size={14} />}
          onClick={toggle}
          loading={act.isPending}
          aria-label={`${t('act.status')}: ${statusWord(one.status)}`}
        >
          {statusWord(one.status)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {statuses.map((status) => (
          <Menu.Item
            key={status.name}
            aria-current={status.name === one.status}
            fw={status.name === one.status ? 700 : 400}
            onClick={() => act.mutate((acts) => acts.status(status.name))}
          >
            {statusWord(status.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

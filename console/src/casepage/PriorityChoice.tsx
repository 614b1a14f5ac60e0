import { Button, Menu, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { FormDialog } from '../ui/Dialog';
import { PRIORITIES, type Priority } from '../vocabulary/choices';
import { PriorityMark } from '../worklist/PriorityMark';
import { useAct } from './acts';
import { MovedMilestones } from './MovedMilestones';
import { type MovedMilestone, previewOf } from './preview';

/** Another priority; where that moves targets, it first says which. */
export function PriorityChoice({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [opened, { toggle, open, close }] = useDisclosure(false);
  const [asked, setAsked] = useState<{ priority: Priority; moved: MovedMilestone[] } | null>(null);
  const act = useAct(one.caseId);
  useShortcut('p', t('keys.priority'), open);
  const set = (priority: Priority) =>
    act.mutate((acts) => acts.priority(priority), { onSuccess: () => setAsked(null) });
  const looking = useMutation({
    mutationFn: (priority: Priority) => previewOf(one.caseId, { priority }),
    onSuccess: (moved, priority) => (moved.length > 0 ? setAsked({ priority, moved }) : set(priority)),
    // Whoever cannot look ahead may act all the same.
    onError: (_, priority) => set(priority),
  });
  const choose = (priority: Priority) => {
    if (priority !== one.priority) looking.mutate(priority);
  };
  return (
    <Menu opened={opened} onChange={(next) => (next ? open() : close())} position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronDown size={14} />}
          onClick={toggle}
          loading={looking.isPending || act.isPending}
          aria-label={`${t('act.priority')}: ${t(`vocabulary:priority.${one.priority}`)}`}
        >
          <PriorityMark priority={one.priority} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PRIORITIES.map((priority) => (
          <Menu.Item key={priority} aria-current={priority === one.priority} onClick={() => choose(priority)}>
            <PriorityMark priority={priority} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
      {asked && (
        <FormDialog
          title={t('moves.title', { priority: t(`vocabulary:priority.${asked.priority}`) })}
          close={() => setAsked(null)}
          act={t('moves.do')}
          busy={act.isPending}
          go={() => set(asked.priority)}
        >
          <Stack gap="xs">
            <Text size="sm">{t('moves.lead')}</Text>
            <MovedMilestones moved={asked.moved} />
          </Stack>
        </FormDialog>
      )}
    </Menu>
  );
}

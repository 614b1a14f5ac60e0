import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { refused, said } from '../ui/toast';
import { dayAndTime } from '../words/times';
import { activate, chooseDefault, type Process } from './useProcesses';

interface Props {
  process: Process;
  version: number;
  choose: (version: number) => void;
}

/** The versions of a process, and what can be made of the one looked at. */
export function Versions({ process, version, choose }: Props) {
  const { t } = useTranslation('processes');
  const isAdmin = useMe().is('ADMIN');
  const queries = useQueryClient();
  const settle = {
    onError: (error: unknown) => refused(error),
    onSettled: () => queries.invalidateQueries({ queryKey: ['processes'] }),
  };
  const activating = useMutation({
    mutationFn: () => activate(process.id, version),
    onSuccess: () => said(t('activated', { version })),
    ...settle,
  });
  const choosing = useMutation({
    mutationFn: () => chooseDefault(process.id, version),
    onSuccess: () => said(t('isDefault', { version })),
    ...settle,
  });
  const current = process.versions.find((each) => each.version === version);
  return (
    <Group justify="space-between" align="start">
      <Group gap="xs" role="group" aria-label={t('versions')}>
        {process.versions.map((each) => (
          <Button
            key={each.version}
            size="compact-sm"
            variant={each.version === version ? 'filled' : 'default'}
            aria-pressed={each.version === version}
            onClick={() => choose(each.version)}
          >
            {t('version', { version: each.version })} · {t(`state.${each.state}`, { defaultValue: each.state })}
          </Button>
        ))}
      </Group>
      <Group gap="xs">
        {current?.activatedAt && (
          <Text size="sm" c="dimmed">
            {t('activeSince', { at: dayAndTime(current.activatedAt) })}
          </Text>
        )}
        {process.defaultVersion === version && (
          <Badge variant="default" c="var(--good)">
            {t('default')}
          </Badge>
        )}
        {isAdmin && current?.state === 'DRAFT' && (
          <Button size="xs" loading={activating.isPending} onClick={() => activating.mutate()}>
            {t('activate')}
          </Button>
        )}
        {isAdmin && current?.state === 'ACTIVE' && process.defaultVersion !== version && (
          <Button size="xs" variant="default" loading={choosing.isPending} onClick={() => choosing.mutate()}>
            {t('makeDefault')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

import { Burger, Button, Group, Kbd, Text, VisuallyHidden } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { Preferences } from './Preferences';

interface Props {
  menu: boolean;
  toggleMenu: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Header({ menu, toggleMenu }: Props) {
  const { t } = useTranslation('app');
  return (
    <Group h="100%" px="sm" justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Burger opened={menu} onClick={toggleMenu} hiddenFrom="md" size="sm" aria-label={t('navigation')} />
        <Text fw={700} size="lg">
          Punctual
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        {!useMe().is('CUSTOMER') && <OpenPalette />}
        <Preferences />
      </Group>
    </Group>
  );
}

function OpenPalette() {
  const { t } = useTranslation('app');
  return (
    <Button variant="default" size="xs" leftSection={<IconSearch size={15} />} onClick={spotlight.open}>
      <Text span size="xs" visibleFrom="xs">
        {t('palette.open')}
      </Text>
      <VisuallyHidden hiddenFrom="xs">{t('palette.open')}</VisuallyHidden>
      <Kbd ml={6} size="xs" visibleFrom="sm">
        {isMac ? '⌘K' : 'Ctrl K'}
      </Kbd>
    </Button>
  );
}

import { Anchor, Center, Stack, Text } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <Center mih="50vh" p="md">
      <Stack align="center" gap="xs">
        <IconMapOff size={40} stroke={1.3} aria-hidden />
        <Text>{t('failed.missing')}</Text>
        <Anchor component={Link} to="/">
          {t('failed.home')}
        </Anchor>
      </Stack>
    </Center>
  );
}

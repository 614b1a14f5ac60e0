import '@mantine/core/styles.layer.css';
import '../app/base.css';
import { Button, Center, MantineProvider, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { quietText, schemeKeeper, theme } from '../app/theme';
import { signIn } from './session';

/** Shown after signing out, so that nobody is signed in again by merely looking. */
export function SignedOut() {
  const { t } = useTranslation('sign-in');
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemeKeeper}
      defaultColorScheme="auto"
      cssVariablesResolver={quietText}
    >
      <Center component="main" mih="80vh" p="md">
        <Stack align="center">
          <Title order={1}>{t('signedOut')}</Title>
          <Text>{t('draftsStay')}</Text>
          <Button onClick={() => signIn('/console/')}>{t('signIn')}</Button>
        </Stack>
      </Center>
    </MantineProvider>
  );
}

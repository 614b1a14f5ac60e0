import { AppShell, Box } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { listenForKeys } from '../keys/shortcuts';
import { LiveChanges } from '../live/LiveChanges';
import { useMe } from '../sign-in/useSession';
import { Banners } from './Banners';
import { Header } from './Header';
import { KeyboardSheet } from './KeyboardSheet';
import { Navigation } from './Navigation';

/** Nobody asks for it before the page is there. */
const Palette = lazy(() => import('./Palette').then((part) => ({ default: part.Palette })));
const SKIP = { position: 'absolute', insetInlineStart: 8, top: -60, zIndex: 1000 } as const;

export function Shell() {
  const { t } = useTranslation('app');
  const [menu, { toggle, close }] = useDisclosure(false);
  const me = useMe();
  useEffect(listenForKeys, []);
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 180, breakpoint: 'md', collapsed: { mobile: !menu } }}
      padding={0}
    >
      <Box component="a" href="#page" className="skip" style={SKIP}>
        {t('skip')}
      </Box>
      <AppShell.Header>
        <Header menu={menu} toggleMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('navigation')} data-closed={!menu || undefined}>
        <Navigation close={close} />
      </AppShell.Navbar>
      <AppShell.Main id="page" tabIndex={-1}>
        <Banners />
        <Outlet />
      </AppShell.Main>
      {!me.is('CUSTOMER') && (
        <Suspense fallback={null}>
          <Palette />
        </Suspense>
      )}
      {!me.is('CUSTOMER') && <LiveChanges />}
      <KeyboardSheet />
    </AppShell>
  );
}

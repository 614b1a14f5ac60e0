import { Alert, Button, Group } from '@mantine/core';
import { IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFreshness, useHeartbeat } from '../clock/freshness';
import { signIn } from '../sign-in/session';
import { useSessionStanding } from '../sign-in/useSession';
import { timeOf } from '../words/times';

/** What the reader must know about the page as a whole: no connection, no session, a service that is down. */
export function Banners() {
  const { t } = useTranslation('app');
  useHeartbeat();
  const freshness = useFreshness();
  const session = useSessionStanding();
  return (
    <div role="status">
      {session === 'over' && <SessionOver />}
      {session === 'lapsed' && <SessionLapsed />}
      {!freshness.live && (
        <Alert
          color="orange"
          radius={0}
          variant="light"
          icon={<IconPlugConnectedX />}
          title={t(`stale.${freshness.because}`)}
        >
          {t('stale.since', { time: timeOf(freshness.since) })}
        </Alert>
      )}
    </div>
  );
}

function SessionOver() {
  const { t } = useTranslation('sign-in');
  const back = () => signIn(window.location.pathname + window.location.search);
  return (
    <Alert color="red" radius={0} variant="light" icon={<IconLock />} title={t('overTitle')}>
      <Group>
        {t('overText')}
        <Button size="xs" onClick={back}>
          {t('again')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Nothing to do but wait: it is tried again by itself. */
function SessionLapsed() {
  const { t } = useTranslation('sign-in');
  return (
    <Alert color="orange" radius={0} variant="light" icon={<IconLock />} title={t('lapsedTitle')}>
      {t('lapsedText')}
    </Alert>
  );
}

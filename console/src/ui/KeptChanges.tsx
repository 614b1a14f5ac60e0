import { Alert, Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Unsaved } from './useUnsaved';

/** Asks before one leaves what is not saved, and says when it comes from an earlier visit. */
export function KeptChanges({ of }: { of: Omit<Unsaved<unknown>, 'value' | 'change'> }) {
  const { t } = useTranslation('app');
  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (!of.dirty || current.pathname === next.pathname) return false;
      if (!window.confirm(t('unsaved.leave'))) return true;
      of.forget();
      return false;
    },
    // Whoever closes the page finds it again.
    enableBeforeUnload: false,
  });
  if (!of.restored) return null;
  return (
    <Alert icon={<IconHistory />} variant="light" title={t('unsaved.restored')}>
      <Button size="xs" variant="default" onClick={of.discard}>
        {t('unsaved.discard')}
      </Button>
    </Alert>
  );
}

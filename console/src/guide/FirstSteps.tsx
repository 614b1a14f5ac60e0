import { Alert, List } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const KEPT = 'punctual.guide.done';

/** Three things to try at first use; closed for good once closed. */
export function FirstSteps() {
  const { t } = useTranslation('guide');
  const [done, setDone] = useState(() => localStorage.getItem(KEPT) === 'yes');
  if (done) return null;
  const close = () => {
    localStorage.setItem(KEPT, 'yes');
    setDone(true);
  };
  return (
    <Alert
      m="xs"
      icon={<IconCompass />}
      title={t('title')}
      withCloseButton
      closeButtonLabel={t('close')}
      onClose={close}
    >
      <List type="ordered" size="sm" spacing={2}>
        <List.Item>{t('one')}</List.Item>
        <List.Item>{t('two')}</List.Item>
        <List.Item>{t('three')}</List.Item>
      </List>
    </Alert>
  );
}

import { Button, Group, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  close: () => void;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/** Something to look at or to fill in before one goes on. */
export function Dialog({ title, close, size = 'md', children }: Props) {
  const { t } = useTranslation('app');
  return (
    <Modal opened onClose={close} size={size} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
    </Modal>
  );
}

interface FormProps extends Props {
  /** What the button says. */
  act: string;
  busy: boolean;
  ready?: boolean;
  go: () => void;
}

/** A dialog that does something once it is filled in; Enter does it too. */
export function FormDialog({ act, busy, ready = true, go, children, ...dialog }: FormProps) {
  const { t } = useTranslation('app');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) go();
  };
  return (
    <Dialog {...dialog}>
      <form onSubmit={submit}>
        {children}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={dialog.close}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            {act}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { sentenceOf } from '../api/problem';

const closing = () => ({ closeButtonProps: { 'aria-label': i18next.t('app:close') } });

/** Says at the edge of the page that something was done. */
export function said(message: string): void {
  notifications.show({ message, color: 'teal', ...closing() });
}

/** Says that something was not done, and why. */
export function refused(error: unknown, title?: string): void {
  notifications.show({ title, message: sentenceOf(error), color: 'red', autoClose: 12_000, ...closing() });
}

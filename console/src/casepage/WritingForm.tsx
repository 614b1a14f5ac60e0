import { Button, Group, Text, Textarea } from '@mantine/core';
import { type Icon, IconDeviceFloppy } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  /** Who will read it, as icon and words. */
  reader: { icon: Icon; text: string };
  text: string;
  write: (text: string) => void;
  error: string | undefined;
  busy: boolean;
  send: () => void;
  sendLabel: string;
  children?: ReactNode;
}

/** A text that is kept as one types; Ctrl or ⌘ with Enter sends it. */
export function WritingForm({ label, reader, text, write, error, busy, send, sendLabel, children }: Props) {
  const { t } = useTranslation('casepage');
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send();
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Text size="sm" fw={600} mb={4} style={{ display: 'flex', alignItems: 'center', gap: 5 }}>
        <reader.icon size={16} aria-hidden />
        {reader.text}
      </Text>
      {children}
      <Textarea
        aria-label={label}
        placeholder={label}
        autosize
        minRows={3}
        maxRows={14}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={keys}
        error={error}
      />
      <Group justify="space-between" mt="xs">
        <Text size="xs" c="dimmed" style={{ display: 'flex', alignItems: 'center', gap: 4 }}>
          {text && (
            <>
              <IconDeviceFloppy size={14} aria-hidden />
              {t('compose.draftKept')}
            </>
          )}
        </Text>
        <Button type="submit" size="xs" loading={busy} disabled={!text.trim()}>
          {sendLabel}
        </Button>
      </Group>
    </form>
  );
}

import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../keys/shortcuts';

const PAUSE_MS = 250;

interface Props {
  value: string | undefined;
  go: (q: string | undefined) => void;
}

/** Searches while one types, but not while a syllable is being put together. */
export function SearchBox({ value, go }: Props) {
  const { t } = useTranslation('worklist');
  const [text, setText] = useState(value ?? '');
  const [composing, setComposing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const latest = useRef(go);
  latest.current = go;
  useShortcut('/', t('keys.search'), () => box.current?.focus());
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    const wanted = text.trim() || undefined;
    if (composing || wanted === value) return;
    const timer = setTimeout(() => latest.current(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, composing, value]);
  return (
    <TextInput
      ref={box}
      size="xs"
      type="search"
      aria-label={t('search')}
      placeholder={t('searchFor')}
      leftSection={<IconSearch size={15} />}
      rightSection={text && <CloseButton size="xs" aria-label={t('clear')} onClick={() => setText('')} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
      style={{ flex: '1 1 150px', maxWidth: 320 }}
    />
  );
}

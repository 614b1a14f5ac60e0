import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface Props {
  label: string;
  button: string;
  busy?: boolean;
  make: (name: string) => unknown;
}

/** Begins something new by its name. */
export function NameForm({ label, button, busy, make }: Props) {
  const [text, setText] = useState('');
  const name = text.trim();
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (name) make(name);
  };
  return (
    <form onSubmit={go}>
      <Group align="end">
        <TextInput label={label} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!name} loading={busy}>
          {button}
        </Button>
      </Group>
    </form>
  );
}

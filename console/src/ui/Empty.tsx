import { Center, Stack, Text } from '@mantine/core';
import { type Icon, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon?: Icon;
  title: string;
  /** What one may do about it. */
  children?: ReactNode;
}

/** Nothing is here, why, and what one can do. */
export function Empty({ icon: EmptyIcon = IconCircleDashed, title, children }: Props) {
  return (
    <Center p="xl">
      <Stack align="center" gap="xs" maw={420}>
        <EmptyIcon size={36} stroke={1.3} aria-hidden />
        <Text fw={600} ta="center">
          {title}
        </Text>
        {children}
      </Stack>
    </Center>
  );
}

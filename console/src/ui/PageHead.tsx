import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What the page is for, in a sentence. */
  lead?: string;
  /** What stands at the right of it. */
  children?: ReactNode;
}

/** How every page begins. */
export function PageHead({ title, lead, children }: Props) {
  return (
    <Group justify="space-between" align="end">
      <Box maw={900}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {lead && <Text c="dimmed">{lead}</Text>}
      </Box>
      {children}
    </Group>
  );
}

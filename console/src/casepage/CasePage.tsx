import { Box, Loader, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { Failed } from '../ui/Failed';
import { useCase } from './useCase';

export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const found = useCase(caseId);
  if (found.isPending) return <Loader m="md" />;
  if (found.isError) return <Failed error={found.error} reset={found.refetch} />;
  return (
    <Box p="md">
      <Title order={1} size="h3">
        #{found.data.number} {found.data.subject}
      </Title>
      <Text>{found.data.description}</Text>
    </Box>
  );
}

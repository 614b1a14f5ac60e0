import { useQuery } from '@tanstack/react-query';
import { type MovedMilestone, previewable, previewOf } from './preview';

/** What the changes that stand in a form would do to the milestones. */
export function usePreview(caseId: string, changes: Record<string, unknown>): MovedMilestone[] {
  const asked = previewable(changes);
  const { data } = useQuery({
    queryKey: ['preview', caseId, asked],
    queryFn: () => previewOf(caseId, asked ?? {}),
    enabled: asked !== null,
    retry: false,
  });
  return asked ? (data ?? []) : [];
}

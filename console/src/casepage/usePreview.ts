import { useQuery } from '@tanstack/react-query';
import { body, milestones } from '../api/client';

export interface MovedMilestone {
  name: string;
  before?: string;
  after?: string;
  violatedAtOnce: boolean;
}

/** Parts of a classification that a milestone's conditions may look at and the preview knows. */
const PREVIEWED = ['priority', 'type', 'productCode', 'fields'];

/** What a change would do to the milestones, before it is made. */
export function usePreview(caseId: string, changes: Record<string, unknown>): MovedMilestone[] {
  const asked = Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => PREVIEWED.includes(name) && value !== null),
  );
  const { data } = useQuery({
    queryKey: ['preview', caseId, asked],
    queryFn: () =>
      body(milestones.POST('/api/cases/{caseId}/milestones/preview', { params: { path: { caseId } }, body: asked })),
    enabled: Object.keys(asked).length > 0,
    retry: false,
  });
  if (Object.keys(asked).length === 0) return [];
  return (data?.items ?? []).map((effect) => ({
    name: effect.milestone ?? '',
    before: effect.fromTarget,
    after: effect.toTarget,
    violatedAtOnce: effect.violatedAtOnce ?? false,
  }));
}

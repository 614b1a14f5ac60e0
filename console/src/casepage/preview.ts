import { body, milestones } from '../api/client';

export interface MovedMilestone {
  name: string;
  before?: string;
  after?: string;
  violatedAtOnce: boolean;
}

/** Parts of a case that a milestone's conditions may look at and the preview knows. */
const PREVIEWED = ['priority', 'type', 'productCode', 'fields'];

/** What can be previewed of some changes; null where nothing can. */
export function previewable(changes: Record<string, unknown>): Record<string, unknown> | null {
  const asked = Object.entries(changes).filter(([name, value]) => PREVIEWED.includes(name) && value !== null);
  return asked.length > 0 ? Object.fromEntries(asked) : null;
}

/** What a change would do to the milestones, before it is made. */
export async function previewOf(caseId: string, changes: Record<string, unknown>): Promise<MovedMilestone[]> {
  const params = { path: { caseId } };
  const { items } = await body(milestones.POST('/api/cases/{caseId}/milestones/preview', { params, body: changes }));
  return (items ?? []).map((effect) => ({
    name: effect.milestone ?? '',
    before: effect.fromTarget,
    after: effect.toTarget,
    violatedAtOnce: effect.violatedAtOnce ?? false,
  }));
}

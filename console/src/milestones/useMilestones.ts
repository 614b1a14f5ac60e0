import { useQuery } from '@tanstack/react-query';
import { body, bodyIfAny, entitlements, milestones } from '../api/client';
import type { Milestone } from '../api/types';

export interface CaseMilestones {
  items: Milestone[];
  /** What must come before milestones can be told, such as the case's entitlement. */
  waitingFor?: string;
}

export function useMilestones(caseId: string) {
  return useQuery({
    queryKey: ['milestones', caseId],
    queryFn: async () =>
      (await bodyIfAny(
        milestones.GET('/api/cases/{caseId}/milestones', { params: { path: { caseId } } }),
      )) as CaseMilestones | null,
    staleTime: 5_000,
    refetchInterval: 60_000,
  });
}

/** The zone business hours are kept in, to show a target as their people see it. */
export function useZoneOf(calendarId: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['business-hours', calendarId],
    queryFn: () =>
      bodyIfAny(entitlements.GET('/api/business-hours/{id}', { params: { path: { id: calendarId ?? '' } } })),
    enabled: !!calendarId,
    staleTime: 600_000,
  });
  return data?.zone;
}

export function completeMilestone(milestoneId: string, reason: string, completedAt: string | undefined) {
  return body(
    milestones.POST('/api/milestones/{milestoneId}/completion', {
      params: { path: { milestoneId } },
      body: { reason, completedAt },
    }),
  );
}

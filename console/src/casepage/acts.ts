import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, cases } from '../api/client';
import { post } from '../api/plain';
import type { Case, Priority } from '../api/types';
import { refused } from '../ui/toast';

const POST = cases.POST;

/** Everything one may do with a case, as the services know it. Each answers the case as it is then. */
export function actsOn(caseId: string) {
  const params = { path: { caseId } };
  return {
    status: (status: string) => body(POST('/api/cases/{caseId}/status', { params, body: { status } })),
    priority: (priority: Priority) => body(POST('/api/cases/{caseId}/priority', { params, body: { priority } })),
    owner: (ownerId: string, ownerKind: 'USER' | 'QUEUE') =>
      body(POST('/api/cases/{caseId}/owner', { params, body: { ownerId, ownerKind } })),
    escalate: (reason: string) => body(POST('/api/cases/{caseId}/escalation', { params, body: { reason } })),
    pause: (reason: string) => body(POST('/api/cases/{caseId}/pause', { params, body: { reason } })),
    resume: (reason: string) => body(POST('/api/cases/{caseId}/resume', { params, body: { reason } })),
    close: (reason?: string) => body(POST('/api/cases/{caseId}/closure', { params, body: { reason } })),
    merge: (intoCaseId: string, reason?: string) => post(`/api/cases/${caseId}/merge`, { intoCaseId, reason }),
    spam: (reason?: string) => post(`/api/cases/${caseId}/spam`, { reason }),
    reopen: (reason: string) => body(POST('/api/cases/{caseId}/reopening', { params, body: { reason } })),
    classify: (changes: Record<string, unknown>) =>
      body(POST('/api/cases/{caseId}/classification', { params, body: changes as Record<string, never> })),
    reply: (text: string) =>
      body(POST('/api/cases/{caseId}/replies', { params, body: { channel: 'EMAIL', body: text } })),
    comment: (text: string, visibility: 'INTERNAL' | 'PUBLIC') =>
      body(POST('/api/cases/{caseId}/comments', { params, body: { body: text, visibility } })),
    call: (call: Call) => body(POST('/api/cases/{caseId}/calls', { params, body: call })),
  };
}

export interface Call {
  direction: 'INBOUND' | 'OUTBOUND';
  connected: boolean;
  startedAt?: string;
  durationSeconds?: number;
  notes?: string;
}

type Acts = ReturnType<typeof actsOn>;

/** Does something with a case and shows the case as it is then; a refusal is a toast unless somebody else shows it. */
export function useAct(caseId: string, options: { quiet?: boolean } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: (acts: Acts) => Promise<unknown>) => act(actsOn(caseId)),
    onSuccess: async (answer) => {
      client.setQueryData(['case', caseId, 'now'], answer as Case);
      for (const what of ['history', 'milestones', 'decision'])
        await client.invalidateQueries({ queryKey: [what, caseId] });
    },
    onError: (error) => {
      if (!options.quiet) refused(error);
    },
  });
}

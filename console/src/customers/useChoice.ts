import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { body, entitlements } from '../api/client';
import { refused, said } from '../ui/toast';

export interface Choice {
  entitlementId: string;
  reason: string;
}

const PATH = '/api/entitlements/decisions/{caseId}/choice';

/** Covers a case by another entitlement than the rules say, or by what they say again. */
export function useChoice(caseId: string, done: () => void) {
  const client = useQueryClient();
  const params = { path: { caseId } };
  const settled = async (message: string) => {
    said(i18next.t(`customers:choose.${message}`));
    for (const what of ['decision', 'case', 'history', 'milestones'])
      await client.invalidateQueries({ queryKey: [what, caseId] });
    done();
  };
  const choosing = useMutation({
    mutationFn: (choice: Choice) => body(entitlements.PUT(PATH, { params, body: choice })),
    onSuccess: () => settled('chosen'),
  });
  const withdrawing = useMutation({
    mutationFn: () => body(entitlements.DELETE(PATH, { params })),
    onSuccess: () => settled('withdrawn'),
    onError: (error) => refused(error),
  });
  return { choosing, withdrawing };
}

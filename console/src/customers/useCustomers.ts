import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { bodyIfAny, entitlements } from '../api/client';
import { type Page, read } from '../api/plain';
import type { Account, Asset, Contact, Entitlement, Resolution } from '../api/types';

const LONG = 5 * 60_000;

/** Some accounts to choose one from, by a part of their names; and the one that is chosen. */
export function useAccountsLike(typed: string, chosen: string | undefined): { id: string; name: string }[] {
  const [q] = useDebouncedValue(typed.trim() || undefined, 250);
  const { data } = useQuery({
    queryKey: ['accounts', 'like', q],
    queryFn: () => read<Page<Account>>('/api/accounts', { q, limit: 50 }),
    placeholderData: keepPreviousData,
    staleTime: LONG,
  });
  const named = useAccount(chosen).data;
  const found = data?.items ?? [];
  return named && !found.some(({ id }) => id === named.id) ? [named, ...found] : found;
}

export function useAccount(id: string | undefined) {
  return useQuery({
    queryKey: ['account', id],
    queryFn: () =>
      bodyIfAny(
        entitlements.GET('/api/accounts/{id}', { params: { path: { id: id ?? '' } } }),
      ) as Promise<Account | null>,
    enabled: !!id,
    staleTime: LONG,
  });
}

export function useContact(id: string | undefined) {
  return useQuery({
    queryKey: ['contact', id],
    queryFn: () =>
      bodyIfAny(
        entitlements.GET('/api/contacts/{id}', { params: { path: { id: id ?? '' } } }),
      ) as Promise<Contact | null>,
    enabled: !!id,
    staleTime: LONG,
  });
}

/** The first assets of an account, enough to look at. */
export function useAssetsOf(accountId: string) {
  return useQuery({
    queryKey: ['assets', accountId],
    queryFn: async () => (await read<Page<Asset>>('/api/assets', { accountId, limit: 50 })).items,
    staleTime: LONG,
  });
}

export function useEntitlement(id: string | undefined) {
  return useQuery({
    queryKey: ['entitlement', id],
    queryFn: () =>
      bodyIfAny(
        entitlements.GET('/api/entitlements/{id}', { params: { path: { id: id ?? '' } } }),
      ) as Promise<Entitlement | null>,
    enabled: !!id,
  });
}

/** What was decided about the cover of a case, with every entitlement that was looked at. */
export function useDecision(caseId: string) {
  return useQuery({
    queryKey: ['decision', caseId],
    queryFn: () =>
      bodyIfAny(
        entitlements.GET('/api/entitlements/decisions/{caseId}', { params: { path: { caseId } } }),
      ) as Promise<Resolution | null>,
  });
}

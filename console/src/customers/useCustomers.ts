import { useQuery } from '@tanstack/react-query';
import { body, bodyIfAny, entitlements } from '../api/client';
import { everything } from '../api/everything';
import type { Account, Asset, Contact, Entitlement, Resolution } from '../api/types';

const LONG = 5 * 60_000;
const page = (cursor: string | undefined) => ({ params: { query: { cursor, limit: 200 } } });

export function useAccounts() {
  return useQuery({
    queryKey: ['accounts'],
    queryFn: () => everything((cursor) => body(entitlements.GET('/api/accounts', page(cursor)))) as Promise<Account[]>,
    staleTime: LONG,
  });
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

export function useAsset(id: string | undefined) {
  return useQuery({
    queryKey: ['asset', id],
    queryFn: () =>
      bodyIfAny(entitlements.GET('/api/assets/{id}', { params: { path: { id: id ?? '' } } })) as Promise<Asset | null>,
    enabled: !!id,
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

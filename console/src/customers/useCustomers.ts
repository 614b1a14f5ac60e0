import { useQuery } from '@tanstack/react-query';
import { body, bodyIfAny, entitlements } from '../api/client';
import { everything } from '../api/everything';
import type { Account, Asset, Contact, Entitlement } from '../api/types';

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

export function useEntitlements() {
  return useQuery({
    queryKey: ['entitlements'],
    queryFn: () =>
      everything((cursor) => body(entitlements.GET('/api/entitlements', page(cursor)))) as Promise<Entitlement[]>,
    staleTime: LONG,
  });
}

export function useAssets() {
  return useQuery({
    queryKey: ['assets'],
    queryFn: () => everything((cursor) => body(entitlements.GET('/api/assets', page(cursor)))) as Promise<Asset[]>,
    staleTime: LONG,
  });
}

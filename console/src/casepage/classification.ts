import type { Case } from '../api/types';

export interface Classification {
  productCode?: string;
  type?: string;
  accountId?: string;
  contactId?: string;
  assetId?: string;
  fields: Record<string, unknown>;
}

const OWN = ['productCode', 'type', 'accountId', 'contactId', 'assetId'] as const;

export function classificationOf(one: Case): Classification {
  const { productCode, type, accountId, contactId, assetId, fields } = one;
  return { productCode, type, accountId, contactId, assetId, fields: { ...fields } };
}

/** Only what differs is sent, so that nobody undoes what another changed meanwhile; null takes a value away. */
export function changesOf(one: Case, now: Classification): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const name of OWN) if ((one[name] ?? undefined) !== now[name]) changes[name] = now[name] ?? null;
  const fields = Object.entries(now.fields).filter(([name, value]) => one.fields[name] !== value);
  if (fields.length > 0) changes.fields = Object.fromEntries(fields.map(([name, value]) => [name, value ?? null]));
  return changes;
}

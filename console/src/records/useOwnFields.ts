import { useQuery } from '@tanstack/react-query';
import { type Page, read } from '../api/plain';
import type { CaseField } from '../api/types';
import type { Row } from './form';

/** Of whom: as the names of their fields begin. */
export type Owner = 'account' | 'contact' | 'product' | 'asset';
export type OwnField = Pick<CaseField, 'name' | 'type'>;

interface Declared {
  name: string;
  type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'TIMESTAMP' | 'DATE';
}

/** The fields that are declared for customers of this kind, by their short names. */
export function useOwnFields(owner: Owner): OwnField[] {
  const begin = `${owner}.fields.`;
  const { data } = useQuery({
    queryKey: ['records', 'customer-fields', 'all'],
    queryFn: () => read<Page<Declared>>('/api/customer-fields'),
    staleTime: 60_000,
  });
  return (data?.items ?? [])
    .filter(({ name }) => name.startsWith(begin))
    .map(({ name, type }) => ({ name: name.slice(begin.length), type: type === 'STRING' ? 'TEXT' : type }));
}

/** Those that are declared, and those that have a value although nobody declared them. */
export function shownFields(declared: OwnField[], values: Row): OwnField[] {
  const known = new Set(declared.map(({ name }) => name));
  const others = Object.keys(values).filter((name) => !known.has(name));
  return [...declared, ...others.map((name) => ({ name, type: typeOf(values[name]) }))];
}

function typeOf(value: unknown): OwnField['type'] {
  if (typeof value === 'number') return 'NUMBER';
  return typeof value === 'boolean' ? 'BOOLEAN' : 'TEXT';
}

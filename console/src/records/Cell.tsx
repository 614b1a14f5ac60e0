import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Field, type KindName, kinds } from './kinds';
import { useChoices } from './useRecords';

interface Props {
  kind: KindName;
  column: string;
  value: unknown;
}

/** One property of a record in a list: a choice by its word, what it refers to by its name. */
export function Cell({ kind, column, value }: Props) {
  const { t, i18n } = useTranslation('records');
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return <Badge variant="default">{t(value ? 'yes' : 'no')}</Badge>;
  if (Array.isArray(value)) return value.join(', ');
  const field = (kinds[kind].fields as readonly Field[]).find((each) => each.name === column);
  if (field?.type === 'ref' && field.kind) return <Named kind={field.kind} id={String(value)} />;
  const word = `choice.${String(value).toUpperCase()}`;
  const isWord = field?.type === 'choice' || column === 'status';
  return isWord && i18n.exists(`records:${word}`) ? t(word) : String(value);
}

/** By its name where it is among the first of its kind, which one question brings for the whole list. */
function Named({ kind, id }: { kind: string; id: string }) {
  const name = useChoices(kind, '').data?.find((each) => each.id === id)?.name;
  return <span title={id}>{name || id}</span>;
}

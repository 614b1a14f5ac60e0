import type { Field } from './kinds';

/** A record as the service tells it. */
export type Row = Record<string, unknown>;
/** A line of a contract while it is edited. */
export type LineDraft = Record<string, string>;
/** What stands in one field of a form: text, yes or no, own fields by their names, or lines. */
export type Value = string | boolean | Row | LineDraft[];
export type Draft = Record<string, Value>;

/** What a form starts with. */
export function draftOf(fields: readonly Field[], row: Row | null): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, row?.[field.name])]));
}

function shown(field: Field, value: unknown): Value {
  switch (field.type) {
    case 'flag':
      return value === undefined ? field.name === 'active' : value === true;
    case 'own':
      return { ...((value ?? {}) as Row) };
    case 'lines':
      return ((value ?? []) as Row[]).map(textsOf);
    case 'list':
      return Array.isArray(value) ? value.join('\n') : '';
    default:
      return value === undefined || value === null ? (field.choices?.[0] ?? '') : String(value);
  }
}

export interface Read {
  body: Row;
  /** What is wrong by field, before anything is sent. */
  problems: Record<string, string>;
}

/** What is sent; an empty field is left out. The words say what is wrong with a field. */
export function bodyOf(fields: readonly Field[], draft: Draft, words: { number: string }): Read {
  const body: Row = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const value = draft[field.name] ?? '';
    if (typeof value !== 'string') keep(body, field.name, value);
    else if (field.type === 'list') body[field.name] = linesOf(value);
    else if (value.trim() !== '') {
      if (field.type === 'number' && !Number.isFinite(Number(value))) problems[field.name] = words.number;
      else body[field.name] = field.type === 'number' ? Number(value) : value.trim();
    }
  }
  return { body, problems };
}

function keep(body: Row, name: string, value: Exclude<Value, string>): void {
  if (typeof value === 'boolean') body[name] = value;
  else if (Array.isArray(value)) body[name] = value.map(filled);
  else if (Object.keys(filled(value)).length > 0) body[name] = filled(value);
}

/** Without what is empty. */
function filled<T extends Row>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== '')) as T;
}

function textsOf(line: Row): LineDraft {
  const known = Object.entries(line).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

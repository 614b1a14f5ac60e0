import type { Field } from './kinds';

/** A record as the service tells it. */
export type Row = Record<string, unknown>;
/** What stands in a form: text, or yes and no. */
export type Draft = Record<string, string | boolean>;

/** What a form starts with. */
export function draftOf(fields: readonly Field[], row: Row | null): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, row?.[field.name])]));
}

function shown(field: Field, value: unknown): string | boolean {
  if (field.type === 'flag') return value === undefined ? field.name === 'active' : value === true;
  if (value === undefined || value === null) return field.choices?.[0] ?? '';
  if (field.type === 'list') return Array.isArray(value) ? value.join('\n') : '';
  if (field.type === 'json') return JSON.stringify(value, null, 2);
  return String(value);
}

export interface Read {
  body: Row;
  /** What is wrong by field, before anything is sent. */
  problems: Record<string, string>;
}

/** What is sent; an empty field is left out. The words say what is wrong with a field. */
export function bodyOf(fields: readonly Field[], draft: Draft, words: { json: string; number: string }): Read {
  const body: Row = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const value = draft[field.name] ?? '';
    if (typeof value === 'boolean') body[field.name] = value;
    else if (field.type === 'list') body[field.name] = linesOf(value);
    else if (value.trim() !== '') {
      const read = readAs(field, value.trim());
      if (read === undefined) problems[field.name] = field.type === 'json' ? words.json : words.number;
      else body[field.name] = read;
    }
  }
  return { body, problems };
}

function readAs(field: Field, text: string): unknown {
  if (field.type === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (field.type !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

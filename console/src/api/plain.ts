import { body, entitlements } from './client';

/** Calls whose path is only known while running, such as that of a kind of record; by the same ways as all others. */
export type Query = Record<string, string | number | boolean | undefined>;

interface Options {
  params?: { query?: Query };
  headers?: Record<string, string>;
  body?: unknown;
  parseAs?: 'blob';
  bodySerializer?: (body: unknown) => string;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Call = (path: string, options: Options) => Promise<Answer>;
const caller = entitlements as unknown as Record<'GET' | 'PUT' | 'POST' | 'DELETE', Call>;

export function read<T>(path: string, query?: Query): Promise<T> {
  return body(caller.GET(path, { params: { query } })) as Promise<T>;
}

/** With the revision that was seen, so that nobody's change is lost unseen. */
export function put<T>(path: string, value: unknown, revision?: number): Promise<T> {
  const headers: Record<string, string> = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
  return body(caller.PUT(path, { body: value, headers })) as Promise<T>;
}

export function post<T>(path: string, value: unknown, query?: Query): Promise<T> {
  return body(caller.POST(path, { body: value, params: { query } })) as Promise<T>;
}

/** A body that is no JSON, such as a raw e-mail. */
export function postText<T>(path: string, text: string, type: string): Promise<T> {
  const headers = { 'Content-Type': type };
  return body(caller.POST(path, { body: text, headers, bodySerializer: String })) as Promise<T>;
}

export function remove<T>(path: string): Promise<T> {
  return body(caller.DELETE(path, {})) as Promise<T>;
}

/** A file as somebody saves it, in the reader's language where it has headings. */
export function fetchFile(path: string, query: Query, type: string, language: string): Promise<Blob> {
  const headers = { Accept: type, 'Accept-Language': language };
  return body(caller.GET(path, { params: { query }, headers, parseAs: 'blob' })) as Promise<Blob>;
}

/** One part of a list. */
export interface Page<T> {
  items: T[];
  next?: string;
}

import { body, cases } from '../api/client';
import { serverNow } from '../clock/contact';
import type { Page } from './pages';
import { question, type Reader } from './question';
import { type ListSearch, readSearch } from './search';

const PAGE = 100;

let begun: { asked: string; page: Promise<Page> } | undefined;

/** Asks for the list an address names while the programs that show it are still being read. */
export function beginReading(address: Location, reader: Reader): void {
  const search = searchOf(address);
  if (!search || search.view === 'queue') return; // whose queues they are is not known yet
  const page = readPage(search, reader);
  page.catch(() => {}); // whoever takes it hears of it
  begun = { asked: asked(search, reader), page };
}

/** The first page, the one that was begun where it is what is asked for; it is taken once. */
export function firstPage(search: ListSearch, reader: Reader, signal: AbortSignal): Promise<Page> {
  const early = begun;
  begun = undefined;
  return early?.asked === asked(search, reader) ? early.page : readPage(search, reader, undefined, signal);
}

export async function readPage(
  search: ListSearch,
  reader: Reader,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page> {
  const query = question(search, reader, serverNow());
  if (!query) return {};
  return (await body(
    cases.GET('/api/cases', { params: { query: { ...query, cursor, limit: PAGE } }, signal }),
  )) as Page;
}

/** Without the time in it, which never is the same twice. */
const asked = (search: ListSearch, reader: Reader) => JSON.stringify(question(search, reader, 0));

function searchOf({ pathname, search }: Location): ListSearch | null {
  if (!['/console/', '/console/cases'].includes(pathname)) return null;
  return readSearch(Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, read(value)])));
}

/** Values of an address are written as the router writes them. */
function read(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

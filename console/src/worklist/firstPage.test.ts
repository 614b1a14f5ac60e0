import { beforeEach, expect, it, vi } from 'vitest';
import { beginReading, firstPage } from './firstPage';

const { GET } = vi.hoisted(() => ({ GET: vi.fn() }));
vi.mock('../api/client', () => ({ cases: { GET }, body: (answer: unknown) => answer }));

const reader = { id: 'lead-1', queues: [], leads: true };
const { signal } = new AbortController();
const at = (path: string) => new URL(path, 'http://localhost') as unknown as Location;

beforeEach(() => {
  vi.resetAllMocks();
  GET.mockImplementation(() => Promise.resolve({ items: [], next: String(GET.mock.calls.length) }));
});

it('takes the page that was begun early, once', async () => {
  beginReading(at('/console/cases?view=all&priority=%5B%22HIGH%22%5D'), reader);
  const search = { view: 'all', priority: ['HIGH'] } as const;
  expect(await firstPage({ ...search, priority: ['HIGH'] }, reader, signal)).toMatchObject({ next: '1' });
  expect(await firstPage({ ...search, priority: ['HIGH'] }, reader, signal)).toMatchObject({ next: '2' });
  expect(GET.mock.calls[0]?.[1].params.query).toMatchObject({ priority: ['HIGH'] });
});

it('asks anew where something else is wanted, and begins nothing for other pages', async () => {
  beginReading(at('/console/cases?view=mine'), reader);
  expect(await firstPage({ view: 'all' }, reader, signal)).toMatchObject({ next: '2' });
  beginReading(at('/console/board'), reader);
  beginReading(at('/console/cases?view=queue'), reader);
  expect(GET).toHaveBeenCalledTimes(2);
});

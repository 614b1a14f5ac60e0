import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Case } from '../api/types';
import type { Page, Pages } from './pages';
import { useNewcomers } from './useNewcomers';

type Listener = { changed: (one: Case) => void; unheard: () => void };
const heard = vi.hoisted(() => ({ by: undefined as unknown }));
vi.mock('../live/LiveChanges', () => ({ useLiveCases: (by: unknown) => (heard.by = by) }));

const listener = () => heard.by as Listener;
const row = (caseId: string, version = 1) => ({ caseId, version, subject: '', statusCategory: 'NEW' }) as Case;
const reader = { id: 'lead-1', queues: [], leads: true };
const [key, search] = [['cases'], {}];
let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
});

function list(first: () => Promise<Page>, reading = false) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook((now: boolean) => useNewcomers(key, { search, reader, first, reading: now }), {
    wrapper,
    initialProps: reading,
  });
}

const shown = () => client.getQueryData<Pages>(key)?.pages.flatMap((page) => page.items ?? []);
const land = (...items: Case[]) => client.setQueryData<Pages>(key, { pages: [{ items }], pageParams: [undefined] });

it('learns what changed before it listened, without a row that moves', async () => {
  land(row('a'), row('b'));
  const { result } = list(() => Promise.resolve({ items: [row('new'), row('b', 2), row('a')] }));
  act(() => listener().unheard());
  await waitFor(() => expect(result.current.count).toBe(1));
  expect(shown()).toEqual([row('a'), row('b', 2)]);
});

it('writes a change that came while the list was still being read onto what was read', async () => {
  let answer: (page: { items: Case[] }) => void = () => {};
  const reading = client.fetchQuery({
    queryKey: key,
    queryFn: () =>
      new Promise<{ items: Case[] }>((done) => (answer = done)).then((page) => ({ pages: [page], pageParams: [] })),
  });
  const { rerender } = list(() => Promise.reject(new Error('not asked')), true);
  act(() => listener().changed(row('a', 2)));
  answer({ items: [row('a')] });
  await reading;
  rerender(false);
  expect(shown()).toEqual([row('a', 2)]);
});

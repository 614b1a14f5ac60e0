import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useRecordForm } from './useRecordForm';

const { put, navigate } = vi.hoisted(() => ({ put: vi.fn(), navigate: vi.fn() }));
vi.mock('../api/plain', async (plain) => ({ ...(await plain()), put }));
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));
vi.mock('../ui/toast', () => ({ said: () => {} }));

const client = new QueryClient();
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);
const newAccount = () => renderHook(() => useRecordForm('accounts', undefined, null), { wrapper });

beforeEach(() => vi.resetAllMocks());

it('keeps the id of a new record with what stands in its form', () => {
  const first = newAccount();
  act(() => first.result.current.name('acme'));
  act(() => first.result.current.change('name', 'Acme'));
  first.unmount();
  const again = newAccount().result.current;
  expect([again.id, again.draft.name, again.form.restored]).toEqual(['acme', 'Acme', true]);
});

it('makes a new record once, however often it is saved, and goes on under its id', async () => {
  const { result } = newAccount();
  act(() => result.current.name('acme'));
  put.mockResolvedValue({ id: 'acme', revision: 1 });
  let arrive = () => {};
  navigate.mockReturnValue(new Promise<void>((done) => (arrive = done)));
  act(() => result.current.save());
  await waitFor(() => expect(navigate).toHaveBeenCalledOnce());
  act(() => result.current.save());
  arrive();
  await waitFor(() => expect(result.current.saving.isPending).toBe(false));
  expect(put).toHaveBeenCalledOnce();
  expect(navigate.mock.lastCall?.[0]).toMatchObject({ params: { kind: 'accounts', id: 'acme' } });
  expect(newAccount().result.current.form.restored).toBe(false);

  const known = renderHook(() => useRecordForm('accounts', 'acme', { id: 'acme', revision: 1 }), { wrapper });
  act(() => known.result.current.save());
  await waitFor(() => expect(put.mock.lastCall).toEqual(['/api/accounts/acme', expect.anything(), 1]));
});

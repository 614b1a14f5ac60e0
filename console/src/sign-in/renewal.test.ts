import { ErrorResponse } from 'oidc-client-ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Renewal, renewal } from './renewal';

let under: Renewal;
const renew = vi.fn<() => Promise<unknown>>();
const refused = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  under = renewal(renew, refused);
});

afterEach(() => {
  under.stop();
  vi.useRealTimers();
});

it('is tried again when the network or the service fails, ever more seldom, and ends no session', async () => {
  renew.mockRejectedValue(new TypeError('Failed to fetch'));
  under.attempt();
  await vi.advanceTimersByTimeAsync(13_000);
  expect(renew).toHaveBeenCalledTimes(3);
  renew.mockRejectedValue(new ErrorResponse({ error: 'temporarily_unavailable' }));
  await vi.advanceTimersByTimeAsync(600_000);
  const before = renew.mock.calls.length;
  renew.mockResolvedValue({});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(renew).toHaveBeenCalledTimes(before + 1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(renew).toHaveBeenCalledTimes(before + 1);
  expect(refused).not.toHaveBeenCalled();
});

it('is tried at once when the network is back', async () => {
  renew.mockRejectedValue(new TypeError('Failed to fetch'));
  under.attempt();
  await vi.advanceTimersByTimeAsync(100_000);
  const before = renew.mock.calls.length;
  window.dispatchEvent(new Event('online'));
  expect(renew).toHaveBeenCalledTimes(before + 1);
});

it.each(['invalid_grant', 'login_required'])('ends with a clear refusal: %s', async (error) => {
  renew.mockRejectedValue(new ErrorResponse({ error }));
  under.attempt();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(renew).toHaveBeenCalledTimes(1);
  expect(refused).toHaveBeenCalledTimes(1);
});

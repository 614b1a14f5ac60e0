import { afterEach, expect, it, vi } from 'vitest';
import { follow } from './stream';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks at once when the browser is online again, however long it meant to wait', async () => {
  vi.useFakeTimers();
  const asked = vi.fn(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', asked);
  const stop = follow(
    () => {},
    () => {},
  );
  await vi.advanceTimersByTimeAsync(10_000);
  const before = asked.mock.calls.length;

  window.dispatchEvent(new Event('online'));

  expect(asked).toHaveBeenCalledTimes(before + 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(before + 2);
  stop();
});

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

/** A service that tells an event and then goes. */
function telling(event: string) {
  const stream = new Response(`${event}\n\n`).body;
  return Promise.resolve({ ok: true, body: stream } as unknown as Response);
}

it('says once that it heard nothing before, and not when it comes back', async () => {
  vi.useFakeTimers();
  const asked = vi.fn((_: string, __: RequestInit) => telling('id: 7\nevent: ready\ndata: {}'));
  vi.stubGlobal('fetch', asked);
  const told: string[] = [];
  const stop = follow(
    (event) => told.push(event.name),
    () => {},
  );
  await vi.advanceTimersByTimeAsync(10_000);

  expect(asked.mock.lastCall?.[1].headers).toMatchObject({ 'Last-Event-ID': '7' });
  expect(told.slice(0, 3)).toEqual(['ready', 'unheard', 'ready']);
  expect(told.filter((each) => each === 'unheard')).toHaveLength(1);
  stop();
});

import { bounds, middle, narrowed, type Offset } from './serverClock';

/** When we last heard of the server, and what its clock shows. One for the whole page. */
let offset: Offset | null = null;
let lastHeard = 0;

/** Notes an answer; `askedAt` is when the question left, by performance.now(). */
export function heard(response: Response, askedAt: number): void {
  if (response.status >= 502 && response.status <= 504) return;
  const now = Date.now();
  lastHeard = now;
  const date = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(date)) offset = narrowed(offset, bounds(date, now - (performance.now() - askedAt), now));
}

/** The server's time, as well as we know it. */
export function serverNow(): number {
  return Date.now() + middle(offset);
}

export function lastHeardAt(): number {
  return lastHeard;
}

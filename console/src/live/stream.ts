import { token } from '../sign-in/session';
import { EventReader, type ServerEvent } from './events';

const PATH = '/api/cases/stream';
/** Two heartbeats missed and a moment. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Follows the list of cases for as long as it is wanted, and comes back with what it heard last so that nothing is missed.
 * Who listens for the first time is told `unheard`: what changed between reading a page and listening nobody tells.
 */
export function follow(tell: (event: ServerEvent) => void, connected: (is: boolean) => void): () => void {
  let lastId: string | undefined;
  let pause = FIRST_PAUSE_MS;
  let stopped = false;
  let current = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function once(): Promise<void> {
    waiting = undefined;
    current = new AbortController();
    const heardNothing = lastId === undefined;
    try {
      await listen(current, lastId, (event) => {
        lastId = event.id ?? lastId;
        if (event.name === 'ready') {
          pause = FIRST_PAUSE_MS;
          connected(true);
        }
        tell(event);
        if (event.name === 'ready' && heardNothing) tell({ name: 'unheard', data: '' });
      });
    } catch {
      // Whatever it was, it is tried again below; the banner says that we are not connected.
    }
    connected(false);
    if (stopped) return;
    waiting = setTimeout(once, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  /** Where it waits, nothing is there to be broken off. */
  const atOnce = () => {
    pause = FIRST_PAUSE_MS;
    if (waiting === undefined) {
      current.abort();
      return;
    }
    clearTimeout(waiting);
    void once();
  };
  window.addEventListener('online', atOnce);
  void once();
  return () => {
    stopped = true;
    window.removeEventListener('online', atOnce);
    clearTimeout(waiting);
    current.abort();
  };
}

async function listen(
  abort: AbortController,
  lastId: string | undefined,
  tell: (event: ServerEvent) => void,
): Promise<void> {
  const headers: Record<string, string> = { Accept: 'text/event-stream', Authorization: `Bearer ${token() ?? ''}` };
  if (lastId) headers['Last-Event-ID'] = lastId;
  let silence = setTimeout(() => abort.abort(), SILENCE_MS);
  try {
    const response = await fetch(PATH, { headers, signal: abort.signal, cache: 'no-store' });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const reader = new EventReader();
    const text = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await text.read(); !piece.done; piece = await text.read()) {
      clearTimeout(silence);
      silence = setTimeout(() => abort.abort(), SILENCE_MS);
      reader.read(piece.value).forEach(tell);
    }
  } finally {
    clearTimeout(silence);
  }
}

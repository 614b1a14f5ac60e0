import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { arrive } from './sign-in/arrive';
import { isCustomer, person, ranks } from './sign-in/session';
import { prepareWords } from './words/languages';
import { beginReading } from './worklist/firstPage';

/** Where the list is what one sees first; after signing in that is likely too. */
const isList = () => /^\/console\/(cases.*|callback)?$/.test(window.location.pathname);

async function start(root: HTMLElement): Promise<void> {
  // What is not wanted in the end is rarely read in vain: whoever has to sign in comes back and finds it.
  const parts = Promise.all([import('./app/App'), prepareWords(), isList() && import('./worklist/WorkListPage')]);
  const arrival = await arrive();
  if (arrival === 'leaving') return;
  if (arrival === 'ready' && !isCustomer())
    beginReading(window.location, { id: person().id, queues: [], leads: ranks(person(), 'LEAD') });
  const [{ App }] = await parts;
  const shown =
    arrival === 'open' ? await import('./sign-in/SignedOut').then(({ SignedOut }) => <SignedOut />) : <App />;
  createRoot(root).render(<StrictMode>{shown}</StrictMode>);
}

function cannotStart(root: HTMLElement, why: unknown): void {
  root.textContent = `Punctual cannot start here. 시작할 수 없습니다. (${why instanceof Error ? why.message : why})`;
  const again = document.createElement('button');
  again.textContent = 'Try again · 다시 시도';
  again.addEventListener('click', () => window.location.assign('/console/'));
  root.append(document.createElement('br'), again);
}

const root = document.getElementById('root');
if (root) start(root).catch((why: unknown) => cannotStart(root, why));

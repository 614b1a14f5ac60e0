import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { arrive } from './sign-in/arrive';
import { prepareWords } from './words/languages';

async function start(root: HTMLElement): Promise<void> {
  const words = prepareWords();
  const arrival = await arrive();
  if (arrival === 'leaving') return;
  const [{ App }, { SignedOut }] = await Promise.all([import('./app/App'), import('./sign-in/SignedOut'), words]);
  createRoot(root).render(<StrictMode>{arrival === 'open' ? <SignedOut /> : <App />}</StrictMode>);
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

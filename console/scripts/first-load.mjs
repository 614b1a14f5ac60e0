// Fails when what a reader loads before the work list shows is too much: the entry and the list's own part, gzipped.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 300;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();

function take(key) {
  const part = manifest[key];
  if (!part) throw new Error(`${key} is not in the build`);
  if (files.has(part.file)) return;
  files.add(part.file);
  for (const imported of part.imports ?? []) take(imported);
}

take('index.html');
take('src/app/App.tsx');
take('src/words/ko.ts');
take('src/worklist/WorkListPage.tsx');
const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const kilobytes = Math.round(bytes / 1024);
console.log(`First load: ${kilobytes} kB of JavaScript, gzipped; the limit is ${LIMIT_KB} kB.`);
if (kilobytes > LIMIT_KB) process.exit(1);

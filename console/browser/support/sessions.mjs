// Who has typed the password once need not type it for the next test: the sign-in page knows them by its cookie.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base } from './system.mjs';

/** Of this demo only: each makes a password of its own. */
const demo = createHash('sha256').update(`${base} ${process.env.PUNCTUAL_PASSWORD}`).digest('hex').slice(0, 16);
const folder = join(tmpdir(), 'punctual-browser');
const file = (name) => join(folder, `${demo}-${name}.json`);

/** The cookies of somebody who signed in before; undefined when nobody did. */
export async function known(name) {
  const text = await readFile(file(name), 'utf8').catch(() => null);
  return text === null ? undefined : JSON.parse(text);
}

export async function remember(context, name) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file(name), JSON.stringify({ cookies: await context.cookies(), origins: [] }), { mode: 0o600 });
}

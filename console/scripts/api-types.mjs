// Writes src/api/generated from the services' own documents; with --check says whether what is there is current.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const gateway = process.env.PUNCTUAL_URL ?? 'http://localhost:8080';
const check = process.argv.includes('--check');
const folder = new URL('../src/api/generated/', import.meta.url);
const services = { cases: 'case', entitlements: 'entitlement', milestones: 'milestone', notifications: 'notification' };

let outdated = 0;
await mkdir(folder, { recursive: true });
for (const [name, service] of Object.entries(services)) {
  const answer = await fetch(`${gateway}/docs/api/${service}-service`);
  if (!answer.ok) throw new Error(`${gateway} does not show the document of ${service}-service: HTTP ${answer.status}`);
  const text = astToString(await openapiTS(withoutAddresses(await answer.json())));
  const file = new URL(`${name}.ts`, folder);
  if (!check) await writeFile(file, text);
  else if (text !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(`${file.pathname} is not what ${service}-service says; run: npm run api`);
    outdated++;
  }
}
process.exit(outdated === 0 ? 0 : 1);

/** Where a service happened to run is no part of what it says. */
function withoutAddresses({ servers, ...document }) {
  return sorted(document);
}

/** The order in which a service lists its parts differs from start to start. */
function sorted(value) {
  if (Array.isArray(value) || value === null || typeof value !== 'object')
    return Array.isArray(value) ? value.map(sorted) : value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

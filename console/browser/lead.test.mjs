// What leads do: see who is late, drill down, take figures away and put their name to them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId, received, until } from './support/system.mjs';

after(closeBrowser);

const FORTY_DAYS = 40 * 86_400_000;
const thisMonth = new Date().toISOString().slice(0, 7);

test('a lead sees who is late and drills down to the case', async () => {
  const agent = ownId('agent');
  await call('PUT', `/api/users/${agent}`, { name: `상담 ${agent}`, role: 'AGENT', managerId: 'lead-1' });
  const account = await customer({ targetSeconds: 1, escalateSeconds: 36_000 });
  const { number } = await openCase(account, '결제가 두 번 되었습니다', { ownerId: agent });
  const { page, errors } = await person('lead-1', { language: 'ko' });
  await go(page, '/board');
  await page.getByRole('button', { name: `상담 ${agent}`, exact: true }).click();
  await page.getByRole('link', { name: `#${number}` }).click();
  await page.getByRole('article').getByRole('heading', { name: '결제가 두 번 되었습니다' }).waitFor();
  assert.deepEqual(errors, []);
});

test('the figures of a month that is over are taken away as a spreadsheet and signed off', async () => {
  const account = await customer({ targetSeconds: 1, escalateSeconds: 36_000 });
  const receivedAt = new Date(Date.now() - FORTY_DAYS).toISOString();
  await received(account, '지난달 문의', { receivedAt });
  const [figures] = await until(
    () =>
      call('GET', `/api/compliance?accountId=${account}&from=${receivedAt.slice(0, 7)}&to=${thisMonth}`).then(
        ({ items }) => items,
      ),
    (items) => items.some(({ missed }) => missed === 1),
  );
  const { page, errors } = await person('lead-1');
  await go(page, `/compliance?accountId=${account}`);
  const row = page.getByRole('row', { name: new RegExp(figures.month) });
  await row.getByText(account).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  assert.ok(text.startsWith('\uFEFFMonth,'), text.slice(0, 40));
  assert.ok(text.includes(account));

  await row.getByRole('button', { name: 'Sign off…' }).click();
  await page.getByLabel('Note').fill('discussed with the customer');
  await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row.getByText((await call('GET', '/api/users/lead-1')).name).waitFor();
  const { items } = await call('GET', `/api/compliance/${account}/${figures.month}/sign-off`);
  assert.equal(items[0].note, 'discussed with the customer');
  assert.deepEqual(errors, []);
});

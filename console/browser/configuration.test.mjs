// What leads and admins do: see what is late, change what is promised, and know what that does before it holds.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, customer, openCase, until } from './support/system.mjs';

after(closeBrowser);

test('a lead sees who is late, drills down, and takes the figures away as a spreadsheet', async () => {
  const account = await customer({ targetSeconds: 1, escalateSeconds: 3600 });
  const { number } = await openCase(account, '결제가 두 번 되었습니다');
  const { page, errors } = await person('lead-1', { language: 'ko' });
  await go(page, '/board');
  const agent = (await call('GET', '/api/users/agent-1')).name;
  await page.getByRole('button', { name: agent, exact: true }).click();
  await page.getByRole('link', { name: `#${number}` }).waitFor();

  await go(page, `/compliance?accountId=${account}`);
  await page.getByRole('row', { name: new RegExp(account) }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV 내려받기' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  assert.ok(text.startsWith('\uFEFF월,계정'), text.slice(0, 40));
  assert.ok(text.includes(account));
  assert.deepEqual(errors, []);
});

test('new business hours are edited day by day, and each change is kept', async () => {
  const id = `hours-${randomUUID().slice(0, 8)}`;
  const { page, errors } = await person('admin');
  await go(page, `/admin/hours/${id}`);
  await page.getByLabel('Name').fill('Front desk');
  await page.getByRole('button', { name: 'Saturday: Add hours' }).click();
  await page.getByLabel('Saturday until').fill('08:00');
  await page.getByText('Some hours are not right yet.').waitFor();
  await page.getByLabel('Saturday until').fill('13:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Revision 1 ·').waitFor();
  assert.deepEqual((await call('GET', `/api/business-hours/${id}`)).weekly.SAT, [['09:00', '13:00']]);
  assert.deepEqual(errors, []);
});

test('a process is checked as one types, and a change of an active one becomes a new draft', async () => {
  const account = await customer({ targetSeconds: 600 });
  const { processId } = await call('GET', `/api/entitlements/${account}`);
  const { page, errors } = await person('admin');
  await go(page, `/admin/processes/${processId}`);
  const completion = page.getByLabel('Is done when');
  await completion.fill("case.lastReplyChanel == 'EMAIL'");
  await page
    .getByText(/case\.lastReplyChanel/)
    .last()
    .waitFor();
  await page.getByText('1 thing is not right').waitFor();
  await completion.fill("case.lastReplyChannel == 'PHONE'");
  await page.getByText('It is sound. A case received now would have:').waitFor();
  await page.getByRole('button', { name: 'Save as new draft' }).click();
  await page.getByRole('button', { name: 'Version 2 · draft', pressed: true }).waitFor();
  await page.getByRole('tab', { name: 'Difference' }).click();
  await page.getByText('milestones[1차 답변].completion').waitFor();
  assert.deepEqual(errors, []);
});

test('why no other entitlement covers a case is said in the language of the reader', async () => {
  for (const [language, title, chosen] of [
    ['en', 'All that were considered', 'Covered by'],
    ['ko', '검토한 모든 사용 권한', '적용'],
  ]) {
    const { page, errors } = await person('lead-1', { language });
    const imagined = encodeURIComponent(JSON.stringify({ accountId: 'acme', productCode: 'B-002' }));
    await go(page, `/admin/cover?imagined=${imagined}`);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('heading', { name: new RegExp(chosen) }).waitFor();
    await page.getByRole('row', { name: /A-001/ }).waitFor();
    assert.deepEqual(errors, []);
  }
});

test('what is wrong with a record is said at its field, and nothing is saved', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/records/entitlements/new');
  const id = `e-${randomUUID().slice(0, 8)}`;
  await page.getByLabel('Id').fill(id);
  await page.getByLabel('Name').fill('Broken');
  await page.getByLabel('Account', { exact: true }).fill('acme');
  await page.getByLabel('Process', { exact: true }).fill('no-such-process');
  await page.getByLabel('Starts on').fill('2026-01-01');
  await page.getByLabel('Ends on').fill('2026-12-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.mantine-InputWrapper-error').first().waitFor();
  await assert.rejects(call('GET', `/api/entitlements/${id}`), /404/);
  assert.deepEqual(errors, []);
});

test('the story of the first five minutes: a mail becomes a covered case, and its answer is met and delivered', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/demo');
  await page.getByRole('button', { name: '1 · Minji writes a mail' }).click();
  const list = page.getByRole('region', { name: "The agent's list" });
  await list.getByRole('button', { pressed: true }).waitFor();
  await page.getByText('5분 시연', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: '2 · Answer her' }).click();
  await list.getByText('1차 답변 완료').first().waitFor();
  const mails = await until(
    () => call('GET', '/mailbox/api/messages?to=minji@five-minutes.test'),
    ({ items }) => items.length > 0,
  );
  assert.ok(mails.items.length > 0);
  await page.getByRole('region', { name: 'Mailboxes' }).locator('summary').first().waitFor();
  assert.deepEqual(errors, []);
});

// A session is renewed unseen, ends with a word, and takes nothing with it that somebody wrote.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, field, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId } from './support/system.mjs';

after(closeBrowser);

/** As if the token ended in so many seconds; the page is opened anew and goes by that. */
async function endsIn(page, seconds) {
  const ends = await page.evaluate((from) => {
    const key = Object.keys(sessionStorage).find((each) => each.startsWith('oidc.user:'));
    const user = JSON.parse(sessionStorage.getItem(key));
    user.expires_at = Math.round(Date.now() / 1000) + from;
    sessionStorage.setItem(key, JSON.stringify(user));
    return user.expires_at;
  }, seconds);
  await page.reload();
  return ends;
}

const renewed = (page, before) =>
  page.waitForFunction((soon) => {
    const key = Object.keys(sessionStorage).find((each) => each.startsWith('oidc.user:'));
    return key && JSON.parse(sessionStorage.getItem(key)).expires_at > soon + 600;
  }, before);

test('the token is renewed unseen before it ends', async () => {
  const { page, errors } = await person('agent-1');
  await renewed(page, await endsIn(page, 63));
  assert.deepEqual(errors, []);
});

test('a renewal that fails is tried again, and ends no session', async () => {
  const { page } = await person('agent-1');
  let failed = 0;
  await page.route('**/oauth2/token', (route) => (failed++ < 1 ? route.fulfill({ status: 503 }) : route.continue()));
  await renewed(page, await endsIn(page, 62));
  assert.equal(failed, 2);
  assert.equal(await page.getByText('Your session has ended').count(), 0);
});

test('a draft outlives the session and the page', async () => {
  const { caseId } = await openCase(await customer({ targetSeconds: 900 }), '초안');
  const { page } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  await page.getByRole('textbox', { name: 'Reply to the customer' }).fill('쓰다 만 답변');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.waitForSelector('#page');
  assert.match(page.url(), new RegExp(caseId));
  assert.equal(await page.getByRole('textbox', { name: 'Reply to the customer' }).inputValue(), '쓰다 만 답변');
});

test('a form that was not saved outlives the session too, and says so', async () => {
  const id = ownId('account');
  await call('PUT', `/api/accounts/${id}`, { name: 'Before' });
  const { page } = await person('admin');
  await go(page, `/records/accounts/of/${id}`);
  await field(page, 'Name').fill('After');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.waitForSelector('#page');
  await page.getByText('This is not saved yet').waitFor();
  assert.equal(await field(page, 'Name').inputValue(), 'After');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('This is not saved yet').waitFor({ state: 'detached' });
  assert.equal((await call('GET', `/api/accounts/${id}`)).name, 'After');
});

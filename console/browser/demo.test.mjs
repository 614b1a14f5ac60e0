// The first five minutes: one page on which the whole story happens.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, until } from './support/system.mjs';

after(closeBrowser);

const PATIENCE = { timeout: 300_000 };

/** The story of a new mail; until its case is listed the page shows the story before. */
async function begin(page) {
  await page.getByRole('button', { name: '1 · Minji writes a mail' }).click();
  await page.waitForURL((url) => url.searchParams.has('story'));
  const story = new URL(page.url()).searchParams.get('story');
  const { number } = await call('GET', `/api/cases/${story}`);
  const list = page.getByRole('region', { name: "The agent's list" });
  const row = list.getByRole('button', { pressed: true }).filter({ hasText: `#${number}` });
  await row.waitFor();
  return { story, row };
}

test('a mail becomes a covered case, and its answer is met and delivered', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/demo');
  const { story, row } = await begin(page);
  await page.getByRole('region').filter({ hasText: '5분 시연' }).first().waitFor();
  await page.getByRole('button', { name: '2 · Answer her' }).click();
  await row.getByText('1차 답변 완료').waitFor();
  const { items } = await call('GET', `/api/cases/${story}/milestones`);
  assert.equal(items[0].state, 'COMPLETED');
  await until(
    () => call('GET', '/mailbox/api/messages?to=minji@five-minutes.test'),
    (mails) => mails.items.length > 0,
  );
  await page.getByRole('region', { name: 'Mailboxes' }).locator('summary').first().waitFor();
  await page.getByRole('button', { name: 'Why then?' }).first().click();
  await page
    .getByRole('dialog')
    .getByText(/So it is due/)
    .waitFor();
  assert.deepEqual(errors, []);
});

test('milestone-service is stopped and started: nothing counts down as if it were live, and nothing is lost', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/demo');
  const { row } = await begin(page);
  await row.getByText(/\d+s$/).waitFor(PATIENCE);
  try {
    await page.getByRole('button', { name: '3 · Stop milestone-service' }).click();
    await page.getByText('milestone-service is down').waitFor(PATIENCE);
    await row.getByText(/not live/).waitFor();
    await page.getByRole('button', { name: '2 · Answer her' }).click();
    await page.getByText('The answer is sent').waitFor();
    await page.getByRole('button', { name: 'Start milestone-service' }).click(PATIENCE);
  } finally {
    await call('POST', '/api/demo/services/milestone-service/start', {}).catch(() => 'it runs already');
  }
  await page.getByText('milestone-service is down').waitFor({ state: 'detached', ...PATIENCE });
  await row.getByText('1차 답변 완료').waitFor(PATIENCE);
  assert.deepEqual(errors, []);
});

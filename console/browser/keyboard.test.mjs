// One can do the day's work without a mouse.
import { after, test } from 'node:test';
import { closeBrowser, go, person, press } from './support/person.mjs';
import { call, customer, openCase, until } from './support/system.mjs';

after(closeBrowser);

test('down the list, into a case, resolve it and go to the next', async () => {
  const account = await customer({ targetSeconds: 900 });
  const first = await openCase(account, '하나');
  const second = await openCase(account, '둘');
  const { page } = await person('lead-1');
  await go(page, `/cases?view=all&account=${account}`);
  const row = page.getByRole('row').filter({ hasText: '둘' });
  const heading = (name) => page.getByRole('article').getByRole('heading', { name });
  await row.waitFor();

  await press(page, 'j', (within) => row.and(page.locator('[data-active]')).waitFor(within));
  await press(page, 'o', (within) => heading('둘').waitFor(within));
  await press(page, 'k', (within) => heading('하나').waitFor(within));
  await page.waitForURL(`**/cases/${first.caseId}**`);
  await page.getByRole('button', { name: 'Resolve', exact: true }).waitFor();
  await press(page, 'e', (within) => page.waitForURL(`**/cases/${second.caseId}**`, within));
  await until(
    () => call('GET', `/api/cases/${first.caseId}`),
    (one) => one.statusCategory === 'RESOLVED',
  );
});

test('the sheet lists the keys, the palette finds a case by its Korean subject', async () => {
  const subject = `팔레트로 찾는 문의 ${Date.now()}`;
  const { caseId } = await openCase(await customer({ targetSeconds: 900 }), subject);
  const { page } = await person('agent-1');
  const sheet = page.getByRole('dialog');
  await press(page, '?', (within) => sheet.getByText('Next case').waitFor(within));
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  const palette = page.getByRole('textbox', { name: "A case's number or subject, a page, an act" });
  await press(page, 'Control+k', (within) => palette.waitFor(within));
  await palette.fill(subject);
  await page.getByRole('button', { name: subject }).click();
  await page.waitForURL(`**/cases/${caseId}**`);

  await page.getByRole('textbox', { name: 'Reply to the customer' }).focus();
  await press(page, 'Control+k', (within) => palette.waitFor(within));
});

test('the search is in the address and finds a part of a Korean word', async () => {
  const word = `깜박임${Date.now()}`;
  const account = await customer({ targetSeconds: 900 });
  await openCase(account, `화면이 ${word}입니다`);
  const { page } = await person('lead-1');
  await press(page, '/', (within) => page.getByRole('searchbox').and(page.locator(':focus')).waitFor(within));
  await page.keyboard.insertText(word);
  await page.getByRole('row').filter({ hasText: word }).waitFor();
  await page.waitForURL((url) => url.searchParams.get('q') === word);
});

// What agents do on a case besides answering it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, person, press } from './support/person.mjs';
import { call, customer, openCase, ownId, until } from './support/system.mjs';

after(closeBrowser);

test('another priority says which targets it moves before it is set', async () => {
  const account = await customer({ target: { CRITICAL: 'PT20M', default: 'PT2H' } });
  const { caseId } = await openCase(account, '서버가 멈췄습니다');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  await page.getByRole('textbox', { name: 'Reply to the customer' }).waitFor();
  const critical = page.getByRole('menuitem', { name: 'Critical' });
  await press(page, 'p', (within) => critical.waitFor(within));
  await critical.click();
  const dialog = page.getByRole('dialog', { name: 'Priority Critical' });
  await dialog.getByText('1차 답변').waitFor();
  assert.equal((await call('GET', `/api/cases/${caseId}`)).priority, 'MEDIUM');
  await dialog.getByRole('button', { name: 'Change the priority' }).click();
  await page.getByRole('button', { name: 'Priority: Critical' }).waitFor();
  await until(
    () => call('GET', `/api/cases/${caseId}`),
    ({ priority }) => priority === 'CRITICAL',
  );
  assert.deepEqual(errors, []);
});

test('what is answered counts down no more, neither on its page nor in the list beside it', async () => {
  const account = await customer({ targetSeconds: 900 });
  const { caseId } = await openCase(account, '답변을 기다립니다');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all&account=${account}`);
  const row = page.getByRole('row').filter({ hasText: '답변을 기다립니다' });
  await row.getByText(/\d+s$/).waitFor();
  await page.getByRole('textbox', { name: 'Reply to the customer' }).fill('곧 보내드리겠습니다');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await row.getByText('1차 답변 완료').waitFor();
  await row.getByText(/\d+s$/).waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
});

test('a call, a pause with its reason, and the cause of what follows stand in the history', async () => {
  const { caseId } = await openCase(await customer({ targetSeconds: 3600 }), '전화 주세요');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  await page.getByRole('tab', { name: 'Log a call' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('다시 전화하기로 함');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: '다시 전화하기로 함' }).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Pause' }).click();
  await page.getByRole('textbox', { name: /^Reason/ }).fill('부품을 기다림');
  await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('listitem').filter({ hasText: '부품을 기다림' }).first().waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: '1차 답변' })
    .getByText('Paused', { exact: true })
    .first()
    .waitFor();
  assert.deepEqual(errors, []);
});

test('what the customer owns stands beside the case, with the one it is about', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const asset = ownId('asset');
  await call('PUT', `/api/assets/${asset}`, { name: '프린터', accountId: account, serialNumber: 'SN-77' });
  await call('PUT', `/api/assets/${asset}-2`, { name: '스캐너', accountId: account });
  const other = await customer({ targetSeconds: 3600 });
  await call('PUT', `/api/assets/${asset}-0`, { name: '남의 팩스', accountId: other });
  const { caseId } = await openCase(account, '용지가 걸립니다', { assetId: asset });
  const { page, errors } = await person('agent-1', { language: 'ko' });
  await go(page, `/cases/${caseId}?view=all`);
  const panel = page.getByRole('complementary', { name: '고객' });
  await panel.getByText('SN-77').first().waitFor();
  await panel.getByText('스캐너').waitFor();
  assert.equal(await panel.getByText('남의 팩스').count(), 0);
  assert.deepEqual(errors, []);
});

test('two cases of a customer become one, which shows the history of both', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const first = await openCase(account, '같은 문의 하나');
  const second = await openCase(account, '같은 문의 둘');
  await call('POST', `/api/cases/${first.caseId}/comments`, { body: '로그를 받았습니다', visibility: 'INTERNAL' });
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${first.caseId}?view=all`);
  await page.getByRole('textbox', { name: 'Reply to the customer' }).waitFor();
  const dialog = page.getByRole('dialog', { name: /Merge into another/ });
  await press(page, 'm', (within) => dialog.waitFor(within));
  await dialog.getByLabel('Into which case?').first().fill(String(second.number));
  await page.getByRole('option', { name: `#${second.number}` }).click();
  await dialog.getByRole('button', { name: 'Merge into another' }).click();
  await page.waitForURL(`**/cases/${second.caseId}**`);
  await page.getByText(`With what came from #${first.number}`).waitFor();
  await page.getByRole('listitem').filter({ hasText: '로그를 받았습니다' }).getByText(`in #${first.number}`).waitFor();
  await go(page, `/cases/${first.caseId}?view=all&state=any`);
  await page.getByText(`Merged into #${second.number}`).first().waitFor();
  assert.deepEqual(errors, []);
});

test('cases that are nobody\u2019s question are marked as spam together, and taken back one by one', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const cases = [await openCase(account, '당첨되셨습니다'), await openCase(account, '무료 쿠폰')];
  const { page, errors } = await person('lead-1');
  await go(page, `/cases?view=all&account=${account}`);
  for (const { number } of cases) await page.getByRole('checkbox', { name: `Choose case ${number}` }).check();
  await page.getByRole('button', { name: 'Spam', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByText(/2 done/)
    .waitFor();
  await until(
    () => Promise.all(cases.map(({ caseId }) => call('GET', `/api/cases/${caseId}`))),
    (all) => all.every((one) => one.spamAt && one.statusCategory === 'CLOSED'),
  );
  await go(page, `/cases/${cases[0].caseId}?view=all&state=any`);
  await page.getByText('Taken for spam').waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Reopen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
  await page.getByText('Taken for spam').waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
});

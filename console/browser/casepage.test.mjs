// What agents do on a case besides answering it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId, until } from './support/system.mjs';

after(closeBrowser);

test('another priority says which targets it moves before it is set', async () => {
  const account = await customer({ target: { CRITICAL: 'PT20M', default: 'PT2H' } });
  const { caseId } = await openCase(account, '서버가 멈췄습니다');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  await page.getByRole('textbox', { name: 'Reply to the customer' }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('menuitem', { name: 'Critical' }).click();
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

test('a call, a pause with its reason, and the cause of what follows stand in the history', async () => {
  const { caseId } = await openCase(await customer({ targetSeconds: 3600 }), '전화 주세요');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  await page.getByRole('tab', { name: 'Log a call' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('다시 전화하기로 함');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: '다시 전화하기로 함' }).waitFor();
  await page.getByRole('button', { name: 'More' }).click();
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
  const { caseId } = await openCase(account, '용지가 걸립니다', { assetId: asset });
  const { page, errors } = await person('agent-1', { language: 'ko' });
  await go(page, `/cases/${caseId}?view=all`);
  const panel = page.getByRole('complementary', { name: '고객' });
  await panel.getByText('SN-77').first().waitFor();
  await panel.getByText('스캐너').waitFor();
  assert.deepEqual(errors, []);
});

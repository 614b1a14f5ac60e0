// Why this entitlement: asked before there is a case, and decided otherwise by an agent.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, field, go, person } from './support/person.mjs';
import { call, customer, entitlement, openCase, until } from './support/system.mjs';

after(closeBrowser);

test('why no other entitlement covers a case is said in the language of the reader', async () => {
  for (const [language, title, chosen, why] of [
    ['en', 'All that were considered', 'Covered by', /only for product/],
    ['ko', '검토한 모든 서비스 자격', '적용', /제품/],
  ]) {
    const { page, errors } = await person('lead-1', { language });
    const imagined = encodeURIComponent(JSON.stringify({ accountId: 'acme', productCode: 'B-002' }));
    await go(page, `/admin/cover?imagined=${imagined}`);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('heading', { name: new RegExp(chosen) }).waitFor();
    await page.getByRole('row', { name: /A-001/ }).getByText(why).waitFor();
    assert.deepEqual(errors, []);
  }
});

test('a case is described in a form, and the address holds the question', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const { page, errors } = await person('lead-1');
  await go(page, '/admin/cover');
  await field(page, 'Account').fill(account);
  await page.getByLabel('Priority').selectOption('HIGH');
  await page.getByRole('button', { name: 'Which one?' }).click();
  await page.getByRole('heading', { name: `Covered by Entitlement ${account}` }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: `Covered by Entitlement ${account}` }).waitFor();
  assert.deepEqual(errors, []);
});

test('an agent covers a case by another entitlement that applies, and withdraws it', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const { processId } = await call('GET', `/api/entitlements/${account}`);
  await entitlement(`${account}-b`, { name: `Other ${account}`, accountId: account, processId, rank: 500 });
  await entitlement(account, { name: `First ${account}`, accountId: account, processId, rank: 1 });
  const { caseId } = await openCase(account, '다른 권한으로');
  const { page, errors } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  const panel = page.getByRole('complementary', { name: 'The customer' });
  await panel.getByText(`First ${account}`).first().waitFor();
  await panel.getByRole('button', { name: 'Why this entitlement?' }).click();
  await page.getByRole('button', { name: `Choose Other ${account}` }).click();
  await page.getByLabel(/^Why Other/).fill('agreed on the phone');
  await page
    .getByRole('button', { name: `Choose Other ${account}` })
    .last()
    .click();
  await panel.getByText(`Other ${account}`).first().waitFor();
  await until(
    () => call('GET', `/api/cases/${caseId}`),
    (one) => one.entitlement.id === `${account}-b`,
  );

  await panel.getByRole('button', { name: 'Why this entitlement?' }).click();
  await page.getByRole('button', { name: 'Go by the rules again' }).click();
  await panel.getByText(`First ${account}`).first().waitFor();
  assert.deepEqual(errors, []);
});

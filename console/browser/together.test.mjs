// Several people at once, and a connection that comes and goes.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, goToList, live, person, press } from './support/person.mjs';
import { call, customer, openCase } from './support/system.mjs';

after(closeBrowser);

test('two browsers see what the other does', async () => {
  const account = await customer({ targetSeconds: 900 });
  const { caseId, number } = await openCase(account, '설치 파일이 열리지 않습니다');
  const agent = await person('agent-1');
  const lead = await person('lead-1');
  await goToList(agent.page, `/cases?view=all&account=${account}`);
  await go(lead.page, `/cases/${caseId}?view=all`);
  const row = agent.page.getByRole('row').filter({ hasText: `#${number}` });
  await row.getByText('Medium').waitFor();

  await lead.page.getByRole('textbox', { name: 'Reply to the customer' }).waitFor();
  const critical = lead.page.getByRole('menuitem', { name: 'Critical' });
  await press(lead.page, 'p', (within) => critical.waitFor(within));
  await critical.click();
  await row.getByText('Critical').waitFor();

  await go(agent.page, `/cases/${caseId}?view=all`);
  await agent.page.getByRole('textbox', { name: 'Reply to the customer' }).waitFor();
  const internal = agent.page.getByRole('textbox', { name: 'Comment' });
  await press(agent.page, 'c', (within) => internal.waitFor(within));
  await internal.fill('부품을 주문했습니다');
  await agent.page.getByRole('button', { name: 'Add', exact: true }).click();
  const comment = lead.page.getByRole('listitem').filter({ hasText: '부품을 주문했습니다' });
  await comment.getByText('Internal: only your team sees this').waitFor();
  assert.deepEqual([...agent.errors, ...lead.errors], []);
});

test('a case that comes waits to be shown, so that no row jumps', async () => {
  const account = await customer({ targetSeconds: 900 });
  await openCase(account, '첫 번째');
  const { page } = await person('lead-1');
  await goToList(page, `/cases?view=all&account=${account}`);
  await page.getByRole('row').filter({ hasText: '첫 번째' }).waitFor();

  await openCase(account, '두 번째');
  const offer = page.getByRole('button', { name: '1 new' });
  await offer.waitFor();
  assert.equal(await page.getByRole('row').filter({ hasText: '두 번째' }).count(), 0);
  await offer.click();
  await page.getByRole('row').filter({ hasText: '두 번째' }).waitFor();
});

test('a lost connection is said, nothing counts down as if it were live, and all of it recovers', async () => {
  const account = await customer({ targetSeconds: 900 });
  const { caseId } = await openCase(account, '접속이 끊깁니다');
  const { page, context } = await person('agent-1');
  await go(page, `/cases/${caseId}?view=all`);
  const milestone = page.getByRole('listitem').filter({ hasText: '1차 답변' }).first();
  await milestone.getByText(/m \d\ds/).waitFor();
  await page.getByRole('textbox', { name: 'Reply to the customer' }).fill('곧 답변드리겠습니다');

  await context.setOffline(true);
  await page.getByText('No connection to Punctual').waitFor();
  await milestone.getByText('not live').waitFor();
  await call('POST', `/api/cases/${caseId}/priority`, { priority: 'LOW' });

  await context.setOffline(false);
  await page.getByText('No connection to Punctual').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Priority: Low' }).waitFor();
  await milestone.getByText(/m \d\ds/).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Reply to the customer' }).inputValue(), '곧 답변드리겠습니다');
  await live(page);
  await call('POST', `/api/cases/${caseId}/priority`, { priority: 'HIGH' });
  await page.getByRole('button', { name: 'Priority: High' }).waitFor();
});

// Processes: written, tried, activated, tried on the past, and brought to open cases.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, field, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId, until } from './support/system.mjs';

after(closeBrowser);

const processOf = async (account) => (await call('GET', `/api/entitlements/${account}`)).processId;
const versionOf = (id, version) => call('GET', `/api/entitlement-processes/${id}/versions/${version}`);

test('a new process is written in a form and activated', async () => {
  const name = `Evening ${ownId('desk')}`;
  const { page, errors } = await person('admin');
  await go(page, '/admin/processes');
  await page.getByLabel('Name of the new process').fill(name);
  await page.getByRole('button', { name: 'New process' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await field(page, 'What the agent is to do').fill('Answer within the hour.');
  await field(page, 'Target').fill('PT1H');
  await page.getByRole('button', { name: 'Add a moment' }).click();
  await page.getByText('It is sound. A case received now would have:').waitFor();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Version 1 is saved.').waitFor();
  await page.getByRole('button', { name: 'Activate' }).click();
  await page.getByRole('button', { name: 'Version 1 · active' }).waitFor();
  const [, id] = new URL(page.url()).pathname.match(/processes\/([^/]+)/);
  const { state, definition } = await versionOf(id, 1);
  assert.equal(state, 'ACTIVE');
  assert.equal(definition.milestones[0].target, 'PT1H');
  assert.equal(definition.milestones[0].instruction, 'Answer within the hour.');
  assert.deepEqual(errors, []);
});

test('a process is checked as one types, and a change of an active one becomes a new draft', async () => {
  const id = await processOf(await customer({ targetSeconds: 600 }));
  const { page, errors } = await person('admin');
  await go(page, `/admin/processes/${id}`);
  const completion = page.getByLabel('Is done when');
  await completion.fill("case.lastReplyChanel == 'EMAIL'");
  await page.getByText('1 thing is not right').waitFor();
  await page
    .getByText(/case\.lastReplyChanel/)
    .last()
    .waitFor();
  await completion.fill("case.lastReplyChannel == 'PHONE'");
  await page.getByText('It is sound. A case received now would have:').waitFor();
  await page.getByRole('button', { name: 'Save as new draft' }).click();
  await page.getByRole('button', { name: 'Version 2 · draft', pressed: true }).waitFor();
  await page.getByRole('tab', { name: 'Difference' }).click();
  await page.getByText('milestones[1차 답변].completion').waitFor();
  await page.getByRole('button', { name: 'Activate' }).click();
  await page.getByRole('button', { name: 'Version 2 · active' }).waitFor();
  assert.equal((await versionOf(id, 2)).definition.milestones[0].completion, "case.lastReplyChannel == 'PHONE'");
  assert.equal((await versionOf(id, 1)).definition.milestones[0].completion, "case.lastReplyChannel == 'EMAIL'");
  assert.deepEqual(errors, []);
});

test('a version is tried on a case that is made up and on a real one', async () => {
  const account = await customer({ targetSeconds: 600 });
  const { caseId } = await openCase(account, '시험해 볼 케이스');
  const { page, errors } = await person('lead-1');
  await go(page, `/admin/processes/${await processOf(account)}?tab=try`);
  await page.getByRole('button', { name: 'Try it' }).click();
  const milestone = page.getByRole('table', { name: 'Milestones of the case' }).getByRole('row', { name: /1차 답변/ });
  await milestone.getByText('10m').waitFor();
  await field(page, 'Case').fill('no-such-case');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('alert').waitFor();
  await field(page, 'Case').fill(caseId);
  await page.getByRole('button', { name: 'Try it' }).click();
  await milestone.getByText('running').waitFor();
  assert.deepEqual(errors, []);
});

test('what would have been is set beside what was', async () => {
  const account = await customer({ targetSeconds: 600 });
  await openCase(account, '되돌아볼 케이스');
  const { page, errors } = await person('lead-1');
  await go(page, `/admin/processes/${await processOf(account)}?tab=simulate`);
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText(/\d+ cases: \d+ were late somewhere, \d+ would have been/).waitFor({ timeout: 120_000 });
  await page.getByRole('rowheader', { name: '1차 답변' }).first().waitFor();
  assert.deepEqual(errors, []);
});

test('open cases are brought to another version after a look at what moves', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const id = await processOf(account);
  const { caseId, number } = await openCase(account, '옮길 케이스');
  const { definition } = await versionOf(id, 1);
  const milestones = definition.milestones.map((each) => ({ ...each, target: 'PT2H' }));
  await call('POST', `/api/entitlement-processes/${id}/versions`, { ...definition, milestones });
  await call('POST', `/api/entitlement-processes/${id}/versions/2/activation`, {});
  const { page, errors } = await person('admin');
  await go(page, `/admin/processes/${id}?version=2&tab=move`);
  await page.getByRole('button', { name: 'What would move?' }).click();
  await page.getByRole('link', { name: `#${number}` }).waitFor();
  await field(page, 'Reason').fill('two hours were agreed');
  await page.getByRole('button', { name: 'Move to version 2' }).click();
  await page.getByText(/Version 2 · done · 1 of 1/).waitFor();
  await until(
    () => call('GET', `/api/cases/${caseId}`),
    ({ entitlement }) => entitlement.processVersion === 2,
  );
  assert.deepEqual(errors, []);
});

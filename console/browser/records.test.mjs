// Customers, contracts, people and queues: what is written in a form is what is kept.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { after, test } from 'node:test';
import { closeBrowser, field, fill, go, person } from './support/person.mjs';
import { call, customer, entitlement, ownId, until } from './support/system.mjs';

after(closeBrowser);

const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page, id) => page.getByText(`${id} is saved.`).waitFor();

test('a contract with lines and an entitlement under one of them are written in forms', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const { processId } = await call('GET', `/api/entitlements/${account}`);
  const contract = ownId('contract');
  const { page, errors } = await person('admin');
  await go(page, '/records/service-contracts/new');
  await fill(page, { Id: contract, Name: 'Basic', Account: account });
  await fill(page, { 'Starts on': '2026-01-01', 'Ends on': '2099-12-31' });
  await field(page, 'Status').selectOption('ACTIVE');
  await page.getByRole('button', { name: 'Add a line' }).click();
  const first = page.getByRole('group', { name: 'New line' });
  await field(first, 'Line').fill('basic-a');
  await field(page.getByRole('group', { name: 'basic-a' }), 'Product').fill('A-001');
  await save(page);
  await saved(page, contract);
  const { lines, status } = await call('GET', `/api/service-contracts/${contract}`);
  assert.equal(status, 'ACTIVE');
  assert.deepEqual([lines[0].id, lines[0].productCode], ['basic-a', 'A-001']);

  const id = ownId('entitlement');
  await go(page, '/records/entitlements/new');
  await fill(page, { Id: id, Name: 'Premium', Account: account, Process: processId });
  await fill(page, { 'Starts on': '2026-01-01', 'Ends on': '2099-12-31', 'Number of cases': '12' });
  await fill(page, { 'Service contract': contract, 'Contract line': 'basic-a' });
  await save(page);
  await saved(page, id);
  // What is typed before the record itself is shown goes into the form of a new one.
  await page.getByRole('heading', { level: 1, name: id }).waitFor();
  const made = await call('GET', `/api/entitlements/${id}`);
  assert.deepEqual([made.serviceContractId, made.contractLineItemId, made.cases], [contract, 'basic-a', 12]);

  await field(page, 'Number of cases').fill('20');
  await save(page);
  await page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
  await until(
    () => call('GET', `/api/entitlements/${id}`),
    ({ cases }) => cases === 20,
  );
  assert.deepEqual(errors, []);
});

test('what is wrong with a record is said at its field, and nothing is saved', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/records/entitlements/new');
  const id = ownId('entitlement');
  await fill(page, { Id: id, Name: 'Broken', Account: 'acme', Process: 'no-such-process' });
  await fill(page, { 'Starts on': '2026-01-01', 'Ends on': '2026-12-31' });
  await save(page);
  await page.locator('.mantine-InputWrapper-error').first().waitFor();
  await assert.rejects(call('GET', `/api/entitlements/${id}`), /404/);
  assert.deepEqual(errors, []);
});

test('a user, a queue they are in, and their manager', async () => {
  const [user, queue] = [ownId('user'), ownId('queue')];
  const { page, errors } = await person('admin', { language: 'ko' });
  await go(page, '/records/users/new');
  await fill(page, { ID: user, 이름: '정하나', 이메일: `${user}@example.test`, 관리자: 'lead-1' });
  await field(page, '역할').selectOption('LEAD');
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: user }).waitFor();
  const made = await call('GET', `/api/users/${user}`);
  assert.deepEqual([made.name, made.role, made.managerId], ['정하나', 'LEAD', 'lead-1']);

  await go(page, '/records/queues/new');
  await fill(page, { ID: queue, 이름: '야간조', 관리자: user, 구성원: `${user}\nagent-1` });
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: queue }).waitFor();
  const { members, managerId } = await call('GET', `/api/queues/${queue}`);
  assert.deepEqual([...members].sort(), ['agent-1', user].sort());
  assert.equal(managerId, user);
  assert.deepEqual(errors, []);
});

test('a field of the own kind is declared and filled in by its type', async () => {
  const name = `seats${randomInt(1_000_000_000)}`;
  const account = await customer({ targetSeconds: 3600 });
  const { page, errors } = await person('admin');
  await go(page, '/records/customer-fields/new');
  await field(page, 'Name').fill(`account.fields.${name}`);
  await field(page, 'Type').selectOption('NUMBER');
  await save(page);
  await saved(page, `account.fields.${name}`);

  await go(page, `/records/accounts/of/${account}`);
  await page.getByLabel(name).fill('25');
  await page.getByLabel('Another field').fill('region');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('region').fill('서울');
  await save(page);
  await saved(page, account);
  const { fields } = await call('GET', `/api/accounts/${account}`);
  assert.deepEqual([fields[name], fields.region], [25, '서울']);
  assert.deepEqual(errors, []);
});

test('the process of cases without cover is chosen for the whole organisation', async () => {
  const account = await customer({ targetSeconds: 3600 });
  const { processId } = await call('GET', `/api/entitlements/${account}`);
  const before = await call('GET', '/api/organisation');
  const { page, errors } = await person('admin');
  try {
    await go(page, '/admin/organisation');
    await page.getByLabel('Process of cases without cover').first().click();
    await page.getByRole('option', { name: `Process ${account}` }).click();
    await save(page);
    await page.getByText('It holds for cases received from now on.').waitFor();
    assert.equal((await call('GET', '/api/organisation')).defaultProcessId, processId);
  } finally {
    await call('PUT', '/api/organisation', { defaultProcessId: before.defaultProcessId ?? null });
  }
  assert.deepEqual(errors, []);
});

test('the list of a kind finds what one looks for', async () => {
  const account = await customer({ targetSeconds: 3600 });
  await entitlement(`${account}-b`, {
    name: '두 번째 권한',
    accountId: account,
    processId: (await call('GET', `/api/entitlements/${account}`)).processId,
  });
  const { page } = await person('lead-1');
  await go(page, `/records/entitlements?q=${account}-b`);
  await page.getByRole('link', { name: `${account}-b` }).click();
  await page.getByRole('heading', { level: 1, name: `${account}-b` }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Save', exact: true }).count(), 0);
});

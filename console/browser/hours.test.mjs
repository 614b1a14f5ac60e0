// Business hours: the week, the holidays, and what a change would do before it is made.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, field, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId, until } from './support/system.mjs';

after(closeBrowser);

const HOLIDAYS = new URL('../../docs/examples/kr-holidays.ics', import.meta.url).pathname;
const ALWAYS = Object.fromEntries(
  ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((day) => [day, [['00:00', '24:00']]]),
);

test('new business hours are edited day by day, and each change is kept', async () => {
  const id = ownId('hours');
  const { page, errors } = await person('admin');
  await go(page, '/admin/hours');
  await page.getByLabel('Id of the new business hours').fill(id);
  await page.getByRole('button', { name: 'Create' }).click();
  await field(page, 'Name').fill('Front desk');
  await page.getByRole('button', { name: 'Saturday: Add hours' }).click();
  await page.getByLabel('Saturday until').fill('08:00');
  await page.getByText('Some hours are not right yet.').waitFor();
  await page.getByLabel('Saturday until').fill('13:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Revision 1 ·').waitFor();
  assert.deepEqual((await call('GET', `/api/business-hours/${id}`)).weekly.SAT, [['09:00', '13:00']]);

  await page.getByRole('button', { name: 'Like Monday, Tuesday to Friday' }).click();
  await field(page, 'Name').fill('Front desk and hall');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Revision 2 ·').waitFor();
  assert.equal((await call('GET', `/api/business-hours/${id}`)).name, 'Front desk and hall');
  assert.deepEqual(errors, []);
});

test('the holidays of a calendar file are looked at first and then taken', async () => {
  const id = ownId('hours');
  await call('PUT', `/api/business-hours/${id}`, { name: id, zone: 'Asia/Seoul', weekly: ALWAYS });
  const { page, errors } = await person('admin');
  await go(page, `/admin/hours/${id}`);
  await page.locator('input[type=file]').setInputFiles(HOLIDAYS);
  await page.getByText(/^Taken \(\d+\)/).waitFor();
  assert.deepEqual((await call('GET', `/api/business-hours/${id}`)).holidays ?? [], []);

  await page.getByRole('button', { name: 'Take these holidays' }).click();
  await until(
    () => call('GET', `/api/business-hours/${id}`),
    ({ holidays = [], yearlyHolidays = [] }) => holidays.length + yearlyHolidays.length > 0,
  );
  await page.getByText('Revision 2 ·').waitFor();
  assert.deepEqual(errors, []);
});

test('what a holiday would move is said before it is saved, and moves when it is', async () => {
  const id = ownId('hours');
  await call('PUT', `/api/business-hours/${id}`, { name: id, zone: 'Asia/Seoul', weekly: ALWAYS });
  const { caseId, number } = await openCase(await customer({ targetSeconds: 3600, hours: id }), '휴일');
  const before = await targetOf(caseId);
  const { page, errors } = await person('admin');
  await go(page, `/admin/hours/${id}`);
  const day = (ahead) => new Date(Date.now() + 9 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
  for (const each of [day(0), day(1)]) {
    await page.getByLabel('Holidays: Date').fill(each);
    await page.getByRole('button', { name: 'Add day' }).first().click();
    await page.getByRole('button', { name: `Remove ${each}` }).waitFor();
  }
  await page.getByRole('button', { name: 'If you saved this now' }).click();
  await page.getByRole('link', { name: `#${number}` }).waitFor();
  assert.equal(await targetOf(caseId), before);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Revision 2 ·').waitFor();
  await until(
    () => targetOf(caseId),
    (target) => target > before,
  );
  assert.deepEqual(errors, []);
});

async function targetOf(caseId) {
  const { items } = await call('GET', `/api/cases/${caseId}/milestones`);
  return items[0].targetAt;
}

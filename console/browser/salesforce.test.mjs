// Moving in: files are looked at first, and nothing is dropped silently.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, until } from './support/system.mjs';

after(closeBrowser);

const SAMPLES = new URL('../../entitlement-service/src/test/resources/salesforce/samples/', import.meta.url);
const PROCESS = new URL('premium%20field%20service.entitlementProcess', SAMPLES);

test('a file of Salesforce is looked at, imported, and each thing that was not carried is named', async () => {
  const { page, errors } = await person('admin');
  await go(page, '/admin/salesforce');
  await page.locator('input[type=file]').setInputFiles(decodeURIComponent(PROCESS.pathname));
  await page.getByRole('button', { name: 'Look first' }).click();
  await page
    .getByText(/^\d+ elements: \d+ carried/)
    .last()
    .waitFor();
  const name = await page.getByRole('status').getByRole('link').first().textContent();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the report' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'salesforce-import.json');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.').waitFor();
  await until(
    () => call('GET', '/api/entitlement-processes?limit=200'),
    ({ items }) => items.some((each) => each.name === name),
  );
  await page.getByRole('status').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.deepEqual(errors, []);
});

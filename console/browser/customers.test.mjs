// Customers see their own account's cases and what is public, and nothing else.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, field, go, person } from './support/person.mjs';
import { call, customer, openCase, ownId, until } from './support/system.mjs';

after(closeBrowser);

test('a customer asks, reads the answer but no internal comment, and goes on writing', async () => {
  const subject = `로그인 문의 ${ownId('q')}`;
  const { page, errors } = await person('buyer-1', { language: 'ko' });
  await page.getByRole('heading', { level: 1, name: '내 문의' }).waitFor();
  await page.getByRole('button', { name: '문의하기' }).click();
  await field(page, '무엇에 관한 문의인가요\\?').fill(subject);
  await field(page, '문의 내용').fill('오늘 아침부터 로그인이 되지 않습니다.');
  await page.getByRole('button', { name: '보내기' }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();

  const { items } = await until(
    () => call('GET', `/api/cases?q=${encodeURIComponent(subject)}`),
    (found) => found.items.length === 1,
  );
  const { caseId, accountId, contactId } = items[0];
  assert.deepEqual([accountId, contactId], ['acme', 'buyer-1']);
  await call('POST', `/api/cases/${caseId}/comments`, { body: '내부 메모입니다', visibility: 'INTERNAL' }, 'agent');
  await call('POST', `/api/cases/${caseId}/replies`, { channel: 'EMAIL', body: '비밀번호를 초기화했습니다.' }, 'agent');
  const said = page.getByRole('list', { name: '주고받은 내용' });
  await said.getByText('비밀번호를 초기화했습니다.').waitFor();
  assert.equal(await page.getByText('내부 메모입니다').count(), 0);

  await field(page, '메시지 쓰기').fill('이제 됩니다. 감사합니다.');
  await page.getByRole('button', { name: '보내기' }).click();
  await said.getByText('이제 됩니다. 감사합니다.').waitFor();
  await until(
    () => call('GET', `/api/cases/${caseId}/history`),
    (history) =>
      history.items.some(({ type, texts }) => type === 'case.message-received' && texts.body?.includes('감사')),
  );
  assert.deepEqual(errors, []);
});

test('a customer finds no page of the desk and no case of another account', async () => {
  const { caseId } = await openCase(await customer({ targetSeconds: 3600 }), '남의 문의');
  const { page, errors } = await person('buyer-1');
  await go(page, '/cases?view=all');
  await page.waitForURL('**/console/my');
  await page.getByRole('heading', { level: 1, name: 'Your questions' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Admin' }).count(), 0);
  await go(page, `/my/cases/${caseId}`);
  await page.getByRole('alert').waitFor();
  assert.equal(await page.getByText('남의 문의').count(), 0);
  assert.deepEqual(errors, []);
});

test('what a customer has begun to write outlives the session', async () => {
  const { page } = await person('buyer-1');
  await go(page, '/my/new');
  await field(page, 'Your question').fill('쓰다 만 문의');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.waitForSelector('#page');
  assert.equal(await field(page, 'Your question').inputValue(), '쓰다 만 문의');
});

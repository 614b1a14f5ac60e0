// The acceptance story through the page, in both languages, with seconds in place of hours.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, go, person } from './support/person.mjs';
import { call, customer, openCase } from './support/system.mjs';

after(closeBrowser);

const WORDS = {
  en: {
    send: 'Send',
    met: 'Met',
    write: 'Reply to the customer',
    overdue: 'overdue',
    high: 'High',
    because: 'Because: 1차 답변',
  },
  ko: {
    send: '보내기',
    met: '준수',
    write: '고객에게 보낼 답변',
    overdue: '초과',
    high: '높음',
    because: '원인: 1차 답변',
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`a reply in time meets the first reply and sets the status (${language})`, async () => {
    const { caseId } = await openCase(await customer({ targetSeconds: 600 }), '로그인이 안 됩니다');
    const { page, errors } = await person('agent-1', { language });
    await go(page, `/cases/${caseId}?view=mine`);

    await page.getByRole('listitem').filter({ hasText: '1차 답변' }).first().getByText(/\d+/).first().waitFor();
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: words.write }).fill('비밀번호를 초기화했습니다.');
    await page.getByRole('button', { name: words.send, exact: true }).click();

    await page.getByRole('listitem').filter({ hasText: '1차 답변' }).getByText(words.met, { exact: true }).waitFor();
    await page.getByRole('button', { name: /1차 답변 완료/ }).waitFor();
    await page.getByText(words.because).first().waitFor();
    assert.deepEqual(errors, []);
  });

  test(`a countdown reaches zero and the case changes its owner before one's eyes (${language})`, async () => {
    const { caseId } = await openCase(await customer({ targetSeconds: 25 }), '화면이 깜박입니다');
    const { page, errors } = await person('agent-1', { language });
    await go(page, `/cases/${caseId}?view=all`);
    const lead = (await call('GET', '/api/users/lead-1')).name;

    await page.getByRole('button', { name: new RegExp(`: ${lead}$`) }).waitFor();
    await page.getByRole('button', { name: new RegExp(`: ${words.high}$`) }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '1차 답변' }).getByText(words.overdue).first().waitFor();
    await page.getByText(words.because).first().waitFor();
    assert.deepEqual(errors, []);
  });
}

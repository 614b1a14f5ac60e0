// Every page of the console, for the checks that hold for all of them; a new page adds its line.
import { call, customer, openCase } from './support/system.mjs';

export async function pages() {
  const account = await customer({ targetSeconds: 3600 });
  const { caseId } = await openCase(account, '로그인이 안 됩니다');
  const { processId } = await call('GET', `/api/entitlements/${account}`);
  return [
    { name: 'cases', path: '/cases?view=all', shows: '[role=row] a' },
    { name: 'case', path: `/cases/${caseId}?view=all`, shows: 'article h1' },
    { name: 'board', path: '/board', shows: 'main h1' },
    { name: 'compliance', path: '/compliance', shows: 'main h1' },
    { name: 'admin', path: '/admin', shows: 'main h1' },
    { name: 'processes', path: '/admin/processes', shows: 'main h1' },
    { name: 'business-hours', path: '/admin/hours/kr-weekdays', shows: 'main h1' },
    { name: 'process', path: `/admin/processes/${processId}`, shows: 'fieldset input' },
    { name: 'records', path: '/records/accounts', shows: 'main h1' },
    { name: 'account', path: `/records/accounts/of/${account}`, shows: 'fieldset' },
    { name: 'contract', path: '/records/service-contracts/of/basic-2026', shows: 'fieldset fieldset' },
    { name: 'entitlement', path: `/records/entitlements/of/${account}`, shows: 'form input' },
    { name: 'organisation', path: '/admin/organisation', shows: 'form input' },
    { name: 'cover', path: '/admin/cover', shows: 'main h1' },
    { name: 'salesforce', path: '/admin/salesforce', shows: 'main h1' },
    { name: 'demo', path: '/demo', shows: 'main h1' },
    { name: 'nothing-here', path: '/nowhere', shows: 'main a' },
  ];
}

/** What customers see, signed in as one. */
export async function pagesOfCustomers() {
  const mine = await call('POST', '/api/cases', {
    subject: '내 문의',
    channel: 'WEB',
    accountId: 'acme',
    contactId: 'buyer-1',
  });
  return [
    { name: 'my-cases', path: '/my', shows: 'main h1' },
    { name: 'my-question', path: '/my/new', shows: 'form textarea' },
    { name: 'my-case', path: `/my/cases/${mine.caseId}`, shows: 'form textarea' },
  ];
}

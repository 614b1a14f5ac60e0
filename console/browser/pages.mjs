// Every page of the console, for the checks that hold for all of them; a new page adds its line.
import { customer, openCase } from './support/system.mjs';

export async function pages() {
  const { caseId } = await openCase(await customer({ targetSeconds: 3600 }), '로그인이 안 됩니다');
  return [
    { name: 'cases', path: '/cases?view=all', shows: '[role=row] a' },
    { name: 'case', path: `/cases/${caseId}?view=all`, shows: 'article h1' },
    { name: 'board', path: '/board', shows: 'main h1' },
    { name: 'compliance', path: '/compliance', shows: 'main h1' },
    { name: 'admin', path: '/admin', shows: 'main h1' },
    { name: 'processes', path: '/admin/processes', shows: 'main h1' },
    { name: 'business-hours', path: '/admin/hours/kr-weekdays', shows: 'main h1' },
    { name: 'records', path: '/records/accounts', shows: 'main h1' },
    { name: 'cover', path: '/admin/cover', shows: 'main h1' },
    { name: 'salesforce', path: '/admin/salesforce', shows: 'main h1' },
    { name: 'demo', path: '/demo', shows: 'main h1' },
    { name: 'nothing-here', path: '/nowhere', shows: 'main a' },
  ];
}

export const DETAILS = ['CONTACT', 'MILESTONE'] as const;
export type Detail = (typeof DETAILS)[number];

/** Which figures the address asks for. */
export interface ComplianceSearch {
  from?: string;
  to?: string;
  accountId?: string;
  by?: Detail[];
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function readComplianceSearch(given: Record<string, unknown>): ComplianceSearch {
  const search: ComplianceSearch = {};
  const [from, to] = [given.from, given.to];
  if (typeof from === 'string' && MONTH.test(from)) search.from = from;
  if (typeof to === 'string' && MONTH.test(to)) search.to = to;
  if (typeof given.accountId === 'string' && given.accountId) search.accountId = given.accountId;
  const by = Array.isArray(given.by) ? DETAILS.filter((each) => (given.by as unknown[]).includes(each)) : [];
  if (by.length > 0) search.by = by;
  return search;
}

/** Without being told, the last half year until now. */
export function monthsOf(search: ComplianceSearch, now: Date): { from: string; to: string } {
  const month = (back: number) => {
    const day = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
  };
  return { from: search.from ?? month(5), to: search.to ?? month(0) };
}

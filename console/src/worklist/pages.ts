import type { InfiniteData } from '@tanstack/react-query';
import type { Case } from '../api/types';

export interface Page {
  items?: Case[];
  next?: string;
}

export type Pages = InfiniteData<Page>;

/** An older version of a row never replaces a newer one; what a newer one does not have any more is gone. */
export function written(data: Pages, one: Case): Pages {
  const anew = (row: Case) => (row.caseId === one.caseId && row.version <= one.version ? one : row);
  return { ...data, pages: data.pages.map((each) => (holds(each, one) ? withRows(each, anew) : each)) };
}

export const isAmong = (data: Pages, one: Case): boolean => data.pages.some((each) => holds(each, one));

/** What stood on the first page, and stands neither there any more nor was only pushed on by what is new. */
export function gone(data: Pages, first: Page): Case[] {
  const now = new Set((first.items ?? []).map((row) => row.caseId));
  const before = data.pages[0]?.items ?? [];
  const missing = before.filter((row) => !now.has(row.caseId));
  const added = (first.items ?? []).filter((row) => !isAmong(data, row)).length;
  return missing.length > added ? missing : [];
}

const holds = (page: Page, one: Case) => page.items?.some((row) => row.caseId === one.caseId) ?? false;
const withRows = (page: Page, anew: (row: Case) => Case): Page => ({ ...page, items: page.items?.map(anew) });

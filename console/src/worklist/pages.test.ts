import { describe, expect, it } from 'vitest';
import type { Case } from '../api/types';
import { gone, type Pages, written } from './pages';

const row = (caseId: string, version = 1, status = 'New') => ({ caseId, version, status }) as Case;
const listed = (...pages: Case[][]): Pages => ({ pages: pages.map((items) => ({ items })), pageParams: [] });

describe('the pages that were read', () => {
  it('are written anew in place, and only by what is newer', () => {
    const known = listed([row('a'), row('b', 3)], [row('c')]);
    const after = written(written(known, row('c', 2, 'Open')), row('b', 2, 'Open'));
    expect(after.pages.flatMap((page) => page.items?.map((each) => each.status))).toEqual(['New', 'New', 'Open']);
    expect(after.pages[0]).toEqual(known.pages[0]);
  });

  it('count down to nothing once the milestone is met', () => {
    const running = { ...row('a'), nextMilestone: { name: '1차 답변' } } as Case;
    const [met] = written(listed([running]), row('a')).pages[0]?.items ?? [];
    expect(met?.nextMilestone).toBeUndefined();
  });

  it('miss nobody who was only pushed on by somebody new', () => {
    const known = listed([row('a'), row('b')]);
    expect(gone(known, { items: [row('new'), row('a')] })).toEqual([]);
    expect(gone(known, { items: [row('a')] })).toEqual([row('b')]);
  });
});

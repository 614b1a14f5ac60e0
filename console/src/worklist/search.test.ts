import { describe, expect, it } from 'vitest';
import { readSearch } from './search';

describe("the list's address", () => {
  it('keeps what it knows and forgets the rest', () => {
    expect(readSearch({ view: 'mine', q: '로그인', sort: 'nextMilestone', evil: 1 })).toEqual({
      view: 'mine',
      q: '로그인',
      sort: 'nextMilestone',
    });
    expect(readSearch({ view: 'everything', sort: 'subject', priority: ['HIGH', 'URGENT'] })).toEqual({
      priority: ['HIGH'],
    });
  });

  it('reads a number that was searched for', () => {
    expect(readSearch({ q: 1017 })).toEqual({ q: '1017' });
  });
});

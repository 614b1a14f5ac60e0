import { describe, expect, it } from 'vitest';
import type { Case } from '../api/types';
import { belongs, question, type Reader, viewOf } from './question';

const agent: Reader = { id: 'agent-1', queues: ['first-line'], leads: false };
const now = Date.parse('2026-11-22T08:00:00Z');

const one = {
  number: 1017,
  subject: '로그인이 안 됩니다',
  status: 'New',
  statusCategory: 'NEW',
  priority: 'HIGH',
  ownerId: 'agent-1',
  nextMilestone: { milestoneId: 'm', name: '1차 답변', state: 'RUNNING', targetAt: '2026-11-22T08:30:00Z' },
} as Case;

describe('the list', () => {
  it('begins with the own cases for agents and with all for leads', () => {
    expect(viewOf({}, agent)).toBe('mine');
    expect(viewOf({}, { ...agent, leads: true })).toBe('all');
  });

  it('asks for open cases, what is due next first', () => {
    expect(question({}, agent, now)).toMatchObject({
      ownerId: ['agent-1'],
      statusCategory: ['NEW', 'OPEN', 'WAITING'],
      sort: 'nextMilestone',
    });
  });

  it('asks nothing about the queue of somebody who is in none', () => {
    expect(question({ view: 'queue' }, { ...agent, queues: [] }, now)).toBeNull();
    expect(question({ view: 'queue' }, agent, now)?.ownerId).toEqual(['first-line']);
  });

  it.each([
    ['mine', true],
    ['queue', false],
    ['unassigned', false],
    ['breaching', true],
    ['all', true],
  ] as const)('says whether a case that changed belongs into %s', (view, expected) => {
    expect(belongs(one, { view }, agent, now)).toBe(expected);
  });

  it('finds a part of the subject or the whole number', () => {
    expect(belongs(one, { view: 'all', q: '로그인' }, agent, now)).toBe(true);
    expect(belongs(one, { view: 'all', q: '1017' }, agent, now)).toBe(true);
    expect(belongs(one, { view: 'all', q: '101' }, agent, now)).toBe(false);
  });

  it('does not call a paused milestone about to breach', () => {
    const paused = { ...one, nextMilestone: { ...one.nextMilestone, state: 'PAUSED' } } as Case;
    expect(belongs(paused, { view: 'breaching' }, agent, now)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../api/types';
import { line, milestonesThen } from './timeline';

const entry = (type: string, data = {}, texts = {}, at = '2026-03-02T00:00:00Z') =>
  ({ id: type + at, at, occurredAt: at, type, data, texts }) as HistoryEntry;

describe('the timeline', () => {
  it('never takes an internal comment for something the customer sees', () => {
    expect(line(entry('case.comment-added', { visibility: 'INTERNAL' }, { body: '메모' }))).toMatchObject({
      group: 'internal',
      tone: 'internal',
      body: '메모',
    });
    expect(line(entry('case.comment-added', { visibility: 'PUBLIC' })).tone).toBe('public');
    expect(line(entry('case.comment-added', {})).tone).toBe('internal');
  });

  it('groups what machines said', () => {
    expect(line(entry('milestone.violated')).group).toBe('milestones');
    expect(line(entry('notification.sent')).group).toBe('deliveries');
    expect(line(entry('case.owner-changed')).group).toBe('changes');
    expect(line(entry('entitlement.decided')).group).toBe('changes');
  });

  it('shows milestones as they stood then', () => {
    const started = entry('milestone.started', {
      milestoneId: 'm',
      revision: 1,
      name: '1차 답변',
      state: 'RUNNING',
      targetAt: 'T',
    });
    const completed = entry(
      'milestone.completed',
      { milestoneId: 'm', revision: 2, name: '1차 답변', state: 'COMPLETED', targetAt: 'T', outcome: 'MET' },
      {},
      '2026-03-02T02:00:00Z',
    );
    expect(milestonesThen([started, completed], '2026-03-02T01:00:00Z')[0]?.state).toBe('RUNNING');
    expect(milestonesThen([started, completed], '2026-03-02T03:00:00Z')[0]?.state).toBe('COMPLETED');
    expect(milestonesThen([started], '2026-03-01T00:00:00Z')).toEqual([]);
  });
});

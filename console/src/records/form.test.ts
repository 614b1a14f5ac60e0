import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf, type LineDraft } from './form';
import { kinds } from './kinds';

const words = { number: 'number' };

describe("a record's form", () => {
  it('gives back what it was given', () => {
    const queue = { name: '결제팀', members: ['agent-1', 'agent-2'], active: true, email: 'billing@example.test' };
    const draft = draftOf(kinds.queues.fields, queue);
    expect(bodyOf(kinds.queues.fields, draft, words)).toEqual({ body: queue, problems: {} });
  });

  it('starts active, with the first choice', () => {
    expect(draftOf(kinds['case-statuses'].fields, null)).toEqual({
      category: 'NEW',
      pausesMilestones: false,
      active: true,
    });
  });

  it('says which field cannot be read instead of sending it', () => {
    const draft = { ...draftOf(kinds.entitlements.fields, null), name: '기본', cases: 'many' };
    expect(bodyOf(kinds.entitlements.fields, draft, words).problems).toEqual({ cases: 'number' });
  });

  it('leaves out what is empty', () => {
    const draft = { ...draftOf(kinds.contacts.fields, null), name: '민지' };
    expect(bodyOf(kinds.contacts.fields, draft, words).body).toEqual({ name: '민지', active: true });
  });

  it('keeps own fields with their types and leaves out those that were emptied', () => {
    const draft = { ...draftOf(kinds.accounts.fields, { name: 'A', fields: { tier: 'gold', seats: 3, old: 'x' } }) };
    draft.fields = { ...(draft.fields as object), old: undefined };
    expect(bodyOf(kinds.accounts.fields, draft, words).body.fields).toEqual({ tier: 'gold', seats: 3 });
  });

  it('keeps the lines of a contract in their order', () => {
    const lines: LineDraft[] = [
      { id: 'basic-a', productCode: 'A-001' },
      { id: 'basic-b', parentId: 'basic-a', productCode: '' },
    ];
    const draft = { ...draftOf(kinds['service-contracts'].fields, null), lines };
    expect(bodyOf(kinds['service-contracts'].fields, draft, words).body.lines).toEqual([
      { id: 'basic-a', productCode: 'A-001' },
      { id: 'basic-b', parentId: 'basic-a' },
    ]);
  });
});

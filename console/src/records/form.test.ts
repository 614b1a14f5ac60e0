import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf } from './form';
import { kinds } from './kinds';

const words = { json: 'json', number: 'number' };

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
    const account = { ...draftOf(kinds.accounts.fields, null), name: 'A', fields: '{tier: 1}' };
    expect(bodyOf(kinds.accounts.fields, account, words).problems).toEqual({ fields: 'json' });
  });

  it('leaves out what is empty', () => {
    const draft = { ...draftOf(kinds.contacts.fields, null), name: '민지' };
    expect(bodyOf(kinds.contacts.fields, draft, words).body).toEqual({ name: '민지', active: true });
  });
});

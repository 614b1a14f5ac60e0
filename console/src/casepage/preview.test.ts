import { describe, expect, it } from 'vitest';
import { previewable } from './preview';

describe('what can be previewed', () => {
  it('is what conditions of milestones look at', () => {
    expect(previewable({ priority: 'HIGH', contactId: 'mary', type: null })).toEqual({ priority: 'HIGH' });
    expect(previewable({ contactId: 'mary' })).toBeNull();
  });
});

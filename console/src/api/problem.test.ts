import { describe, expect, it } from 'vitest';
import { Problem, sentenceOf } from './problem';

describe('a problem', () => {
  const invalid = new Problem(422, {
    code: 'invalid',
    detail: 'The request is not valid.',
    errors: [{ field: 'ownerId', value: 'nobody', message: 'is not a user' }],
  });

  it('says what is wrong at which field', () => {
    expect(invalid.byField()).toEqual({ ownerId: 'is not a user' });
    expect(sentenceOf(invalid)).toBe('ownerId is not a user');
  });

  it('says its detail when no field is to blame', () => {
    expect(sentenceOf(new Problem(409, { code: 'closed', detail: 'The case is closed.' }))).toBe('The case is closed.');
  });

  it('still has a status when the answer was no problem document', () => {
    expect(new Problem(502, 'Bad gateway').message).toBe('HTTP 502');
  });
});

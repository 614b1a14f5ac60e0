import { describe, expect, it } from 'vitest';
import { once } from './once';

const keyOf = (what: unknown) => once(what).params.header['Idempotency-Key'];

describe('the name of a creating call', () => {
  it('stays when the same is sent again, and changes with what is sent', () => {
    const first = keyOf({ subject: '로그인' });
    expect(keyOf({ subject: '로그인' })).toBe(first);
    expect(keyOf({ subject: '결제' })).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });
});

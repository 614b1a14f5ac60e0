import { describe, expect, it } from 'vitest';
import { safe } from './arrive';
import { readToken } from './session';

describe('signing in', () => {
  it('reads who somebody is from the token, in any script', () => {
    const claims = Buffer.from(JSON.stringify({ sub: '상담사', roles: ['AGENT'] })).toString('base64url');
    expect(readToken(`x.${claims}.y`)).toEqual({ id: '상담사', roles: ['AGENT'] });
  });

  it('leads back to where one wanted to go, but nowhere else', () => {
    expect(safe('/console/cases?view=mine')).toBe('/console/cases?view=mine');
    expect(safe('https://elsewhere.test/console/')).toBe('/console/');
    expect(safe('//elsewhere.test')).toBe('/console/');
    expect(safe(undefined)).toBe('/console/');
  });
});

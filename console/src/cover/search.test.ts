import { describe, expect, it } from 'vitest';
import { questionOf, readCase } from './search';

describe('a case that is imagined', () => {
  it('stands in the address, own fields too', () => {
    expect(readCase({ accountId: 'acme', productCode: 1, evil: 'x', fields: { serviceType: '프리미엄' } })).toEqual({
      accountId: 'acme',
      productCode: '1',
      fields: '{"serviceType":"프리미엄"}',
    });
  });

  it('is asked about with its own fields read, and not at all when they cannot be', () => {
    expect(questionOf({ accountId: 'acme', fields: '{"serviceType":"기본"}' })).toEqual({
      accountId: 'acme',
      fields: { serviceType: '기본' },
    });
    expect(questionOf({ fields: '{' })).toBeNull();
  });
});

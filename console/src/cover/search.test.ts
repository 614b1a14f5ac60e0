import { describe, expect, it } from 'vitest';
import { questionOf, readCase } from './search';

describe('a case that is imagined', () => {
  it('stands in the address, own fields too', () => {
    expect(readCase({ accountId: 'acme', productCode: 1, evil: 'x', fields: { serviceType: '프리미엄' } })).toEqual({
      accountId: 'acme',
      productCode: '1',
      fields: { serviceType: '프리미엄' },
    });
  });

  it('has no own fields where the address says none that can be read', () => {
    expect(readCase({ accountId: 'acme', fields: '{' })).toEqual({ accountId: 'acme' });
  });

  it('is asked about with its own fields and its time', () => {
    expect(questionOf({ accountId: 'acme', fields: { serviceType: '기본' }, at: '2026-03-02T09:00Z' })).toEqual({
      accountId: 'acme',
      fields: { serviceType: '기본' },
      at: '2026-03-02T09:00:00.000Z',
    });
  });
});

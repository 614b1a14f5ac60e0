import { describe, expect, it } from 'vitest';
import type { Case } from '../api/types';
import { changesOf, classificationOf } from './classification';

const one = { accountId: 'acme', productCode: 'B-002', fields: { serviceType: '기본' } } as unknown as Case;

describe('a new classification', () => {
  it('says only what differs', () => {
    expect(changesOf(one, classificationOf(one))).toEqual({});
    expect(
      changesOf(one, { ...classificationOf(one), productCode: 'A-001', fields: { serviceType: '프리미엄' } }),
    ).toEqual({
      productCode: 'A-001',
      fields: { serviceType: '프리미엄' },
    });
  });

  it('takes a value away with null', () => {
    expect(
      changesOf(one, { ...classificationOf(one), productCode: undefined, fields: { serviceType: undefined } }),
    ).toEqual({
      productCode: null,
      fields: { serviceType: null },
    });
  });
});

import { expect, it } from 'vitest';
import { reasonBeside } from './reasons';

it('does not say the name of an entitlement twice', () => {
  expect(reasonBeside('Basic', 'Basic: matches account', undefined)).toBe('matches account');
  expect(reasonBeside('Basic', 'Nothing applies', undefined)).toBe('Nothing applies');
  expect(reasonBeside(undefined, 'Basic: matches account', undefined)).toBe('Basic: matches account');
});

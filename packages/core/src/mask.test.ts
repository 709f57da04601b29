import { describe, expect, test } from 'vitest';
import { mask } from './mask.ts';

describe('a masked value', () => {
  test.each([
    ['four letters or digits', '12-34', '••-••'],
    ['five', '12-345', '1•-••5'],
    ['eight', '1234 5678', '1••• •••8'],
    ['nine', '123-45-6789', '123-••-••89'],
    ['ten', '519-555-0134', '519-•••-••34'],
  ])('of %s shows no more than a few at its ends', (_, value, masked) => expect(mask(value)).toBe(masked));

  test('hides letters of any script, a character of two units as one', () => {
    expect(mask('Ænne Øst')).toBe('Æ••• ••t');
    expect(mask('𝟏𝟐𝟑𝟒')).toBe('••••');
  });
});

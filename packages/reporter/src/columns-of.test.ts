import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from './columns-of.ts';

test('agrees with string-width on every character that is assigned', { timeout: 60_000 }, () => {
  const others: string[] = [];
  for (let code = 0x20; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    // A lone half of a flag is what no terminal agrees on.
    if (/[\p{Cn}\p{Co}\p{Cs}\p{Regional_Indicator}]/u.test(character)) continue;
    if (columnsOf(character) !== stringWidth(character)) others.push(`U+${code.toString(16)}`);
  }
  expect(others).toEqual([]);
});

test('agrees with it on emoji of several parts', () => {
  for (const emoji of ['👩‍👩‍👧', '☝🏻', '🇬🇧', '1️⃣', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👮🏽‍♀️']) {
    expect([emoji, columnsOf(emoji)]).toEqual([emoji, 2]);
    expect(columnsOf(`a ${emoji} b`)).toBe(6);
  }
});

test('adds up, whatever a text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(columnsOf(`${text} a`)).toBe(columnsOf(text) + 2);
    }),
  );
});

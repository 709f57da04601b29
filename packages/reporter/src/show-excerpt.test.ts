import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { showExcerpt } from './show-excerpt.ts';

/** The two lines for the first place where the words stand in the text. */
function excerptOf(text: string, words: string, columns = 40): string | undefined {
  const start = text.indexOf(words);
  const excerpt = showExcerpt(text, { start, end: start + words.length }, columns);
  return excerpt && `${excerpt.before}${excerpt.words}${excerpt.after}\n${excerpt.carets}`;
}

describe('showExcerpt', () => {
  test('puts carets under the words', () => {
    expect(excerptOf('The perp ran.', 'perp')).toBe('The perp ran.\n    ^^^^');
  });

  test('counts columns, not characters', () => {
    expect(excerptOf('山田 perp 👮🏽‍♀️', 'perp')).toBe('山田 perp 👮🏽‍♀️\n     ^^^^');
    expect(excerptOf('Die 👩‍👩‍👧 perp', '👩‍👩‍👧 perp')).toBe('Die 👩‍👩‍👧 perp\n    ^^^^^^^');
    expect(excerptOf('Cafe\u0301 perp', 'perp')).toBe('Cafe\u0301 perp\n     ^^^^');
    expect(excerptOf('a \u200b b', '\u200b')).toBe('a \u200b b\n  ^');
  });

  test('shows the line of the words, and of several lines the first', () => {
    expect(excerptOf('One.\r\nThe perp ran.\r\nThree.', 'perp')).toBe('The perp ran.\n    ^^^^');
    expect(excerptOf('One.\n\nThe perp\nran.', '\nThe perp\nran.')).toBe('The perp\n^^^^^^^^');
  });

  test('leaves out what does not fit, at a space where there is one', () => {
    const text =
      'We thank all of you who rang us when the perp ran into the mall and hid behind the fountain.';
    expect(excerptOf(text, 'perp')).toBe('… us when the perp ran into the mall …\n              ^^^^');
    expect(excerptOf(text, 'We')).toBe('We thank all of you who rang us when …\n^^');
    expect(excerptOf(text, 'fountain.')).toBe(
      '… the mall and hid behind the fountain.\n                              ^^^^^^^^^',
    );
    expect(excerptOf(text, text, 12)).toBe('We thank …\n^^^^^^^^^^');
  });

  test('has nothing to show of a place without words', () => {
    expect(showExcerpt('The perp ran.', { start: 0, end: 0 }, 40)).toBeUndefined();
    expect(showExcerpt('a \n b', { start: 1, end: 4 }, 40)).toBeUndefined();
    expect(showExcerpt('', { start: 0, end: 12 }, 40)).toBeUndefined();
  });

  test('fits, and stands under its words, whatever the text is', () => {
    const cases = fc.record({
      text: fc.string({
        unit: fc.constantFrom('a', ' ', '山', '👮', '\u0301', '\u200b', '\u202e', '\t', '\n', 'é'),
      }),
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 60 }),
      columns: fc.integer({ min: 10, max: 60 }),
    });
    fc.assert(
      fc.property(cases, ({ text, start, length, columns }) => {
        const excerpt = showExcerpt(text, { start, end: start + length }, columns);
        if (!excerpt) return;
        const { before, words, after, carets } = excerpt;
        expect(stringWidth(before) + stringWidth(words) + stringWidth(after)).toBeLessThanOrEqual(columns);
        expect(carets.lastIndexOf(' ') + 1).toBe(stringWidth(before));
        expect(carets.trim()).toHaveLength(Math.max(1, stringWidth(words)));
      }),
    );
  });

  test('takes no longer for a long line', () => {
    const text = `${'a b '.repeat(100_000)}perp${' c d'.repeat(100_000)}`;
    const start = performance.now();
    for (let run = 0; run < 100; run += 1) excerptOf(text, 'perp');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

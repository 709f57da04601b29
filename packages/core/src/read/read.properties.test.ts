import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '1',
        ' ',
        '.',
        '\n',
        '@',
        '#',
        '(',
        '-',
        "'",
        'é',
        '🙂',
        '\u200b',
        '\ud83d',
        'ﬁ',
        '𝐛',
        'а',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('read', () => {
  it('gives places inside the post, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, sentences, entities, disguises } = read({ id: '', text });
        for (const { start, end } of [...words, ...entities, ...disguises]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        words
          .slice(1)
          .forEach((word, index) => expect(word.start).toBeGreaterThanOrEqual(words[index]?.start ?? 0));
        expect(sentences.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(words.length);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a text in disguise as the plain one', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('abdeghijlnop ')),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(plain, (text) => {
        const fullWidth = text.replace(/[a-z]/g, (letter) =>
          String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
        );
        const hidden = Array.from(text).join('\u200b');
        const norms = (written: string): string[] =>
          read({ id: '', text: written }).words.map(({ norm }) => norm);
        expect(norms(fullWidth)).toEqual(norms(text));
        expect(norms(hidden)).toEqual(norms(text));
      }),
    );
  });
});

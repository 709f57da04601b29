import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookup, indexLines } from './line-index.ts';
import { layLines, lineAt } from './lines.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });

test('a text is found by its number', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const lines = layLines(texts);
      expect(texts.map((_, number) => lineAt(lines, number))).toEqual(texts);
    }),
  );
});

test('a number is found by its text, however often anything is looked up', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 200 }), fc.array(text), (texts, others) => {
      const numberOf = createLookup(indexLines(texts));
      const known = new Map(texts.map((each, number) => [each, number]));
      for (let times = 0; times < 30; times += 1)
        for (const each of [...texts, ...others])
          if (numberOf(each) !== known.get(each)) expect(each).toBe('');
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

/** Characters that are read as none, as one, as several, and halves of some. */
const odd = fc.constantFrom(
  ...['a', ' ', '\n', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', 'ﷺ', '㎏', '½', '𝐛', 'ｆ', 'а', '’', '—', '🙂', '👩‍🚒'],
  ...['\u00ad', '\u200b', '\u0301', '\ufe0f', '\u{e0041}', '\ud83d', '\ude00', '\ud800'],
);
const text = fc.oneof(
  fc.string({ unit: odd, maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('normalise, for any text', { timeout: 60_000 }, () => {
  it('leads every place back to what it was read from', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, one, other) => {
        const { text: plain, toRaw, toRawEnd } = normalise(raw);
        if (plain === '') return;
        const [start, last] = [one % plain.length, other % plain.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const read = normalise(raw.slice(toRaw(start), toRawEnd(last + 1))).text;
        expect(read).toContain(plain.slice(start, last + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of places, within the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: plain, toRaw, toRawEnd } = normalise(raw);
        let before = 0;
        for (let at = 0; at < plain.length; at += 1) {
          expect(toRaw(at)).toBeGreaterThanOrEqual(before);
          expect(toRawEnd(at + 1)).toBeGreaterThan(toRaw(at));
          before = toRaw(at);
        }
        expect(toRaw(plain.length)).toBe(raw.length);
        expect(toRawEnd(plain.length)).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out nothing but what nobody sees', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: plain, toRaw, toRawEnd } = normalise(raw);
        let end = 0;
        let lost = '';
        for (let at = 0; at < plain.length; at += 1) {
          lost += raw.slice(end, Math.max(end, toRaw(at)));
          end = toRawEnd(at + 1);
        }
        expect(lost + raw.slice(end)).toMatch(/^[\p{Default_Ignorable_Code_Point}\p{M}]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('reads again what it has read as the same', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: plain } = normalise(raw);
        expect(normalise(plain).text).toBe(plain);
      }),
    );
  });
});

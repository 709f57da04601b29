import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['plain', 'plain'],
    ['ｆｕｌｌ', 'full'],
    ['𝐛𝐨𝐥𝐝', 'bold'],
    ['José', 'Jose'],
    ['e\u0301', 'e'],
    ['so\u00adft', 'soft'],
    ['a\u200bb\u2060c', 'abc'],
    ['раypal', 'paypal'],
    ['pѐrp', 'perp'],
    ['ἀrrest', 'arrest'],
    ['it’s “fine”', `it's "fine"`],
    ['one – two', 'one - two'],
    ['ﬁre', 'fire'],
    ['\ud800 lone', '\ud800 lone'],
    ['nul \0 byte', 'nul \0 byte'],
  ])('reads %j as %j', (raw, plain) => {
    expect(normalise(raw).text).toBe(plain);
  });

  it('leads back to the original offsets', () => {
    const raw = 'x ｆ\u00adｕｌｌ 𝐛 y';
    const { text, toRaw, toRawEnd } = normalise(raw);
    const at = text.indexOf('full');
    expect(raw.slice(toRaw(at), toRawEnd(at + 4))).toBe('ｆ\u00adｕｌｌ');
    const bold = text.indexOf('b');
    expect(raw.slice(toRaw(bold), toRawEnd(bold + 1))).toBe('𝐛');
    expect(raw.slice(toRaw(text.indexOf('y')), toRawEnd(text.length))).toBe('y');
    expect(toRaw(text.length)).toBe(raw.length);
    expect(toRawEnd(0)).toBe(0);
  });
});

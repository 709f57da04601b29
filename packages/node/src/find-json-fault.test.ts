import { describe, expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

describe('findJsonFault', () => {
  test.each<[string, number, string]>([
    ['', 0, 'a value'],
    ['  ', 2, 'a value'],
    ['x', 0, 'a value'],
    ['{', 1, 'a key in double quotes or `}`'],
    ["{'a': 1}", 1, 'a key in double quotes or `}`'],
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ['{"a" 1}', 5, '`:`'],
    ['{"a": }', 6, 'a value'],
    ['{"a": 1', 7, '`,` or `}`'],
    ['{"a": 1]', 7, '`,` or `}`'],
    ['[', 1, 'a value or `]`'],
    ['[1 2]', 3, '`,` or `]`'],
    ['[1,]', 3, 'a value'],
    ['[[], {}, [{}], "", true, -1.5e3, 01]', 34, '`,` or `]`'],
    ['{} {}', 3, 'the end'],
    ['"a', 2, '`"`'],
    ['"a\tb"', 2, 'control characters as `\\u00…`'],
    ['"a\\x"', 2, 'an escape that JSON knows'],
    ['"\\u00e"', 1, 'an escape that JSON knows'],
    ['"\\n\\u00e9\u0085" x', 12, 'the end'],
    ['tru', 0, 'a value'],
  ])('finds it in %j', (text, offset, expected) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(findJsonFault(text)).toEqual({ offset, expected });
  });

  test('finds it where JSON.parse does, in every text with one character changed', () => {
    const whole = '{"a": [1, -2.5e+3, {"b": "c\\n\\u00e9", "d": null}], "e": {}, "f": [true, false]}';
    let compared = 0;
    for (const character of ['', '"', '{', ']', ',', ':', '\\', '0', 'x', '\n'])
      for (let at = 0; at < whole.length; at += 1) {
        const text = whole.slice(0, at) + character + whole.slice(at + 1);
        const position = positionOf(text);
        if (position === undefined) continue;
        compared += 1;
        // A number, a word or an escape that breaks off is found at its start.
        const { offset } = findJsonFault(text);
        expect(
          /^[-+.\w\\]*$/.test(text.slice(offset, position)) || offset === position,
          `${text} ${offset}`,
        ).toBe(true);
      }
    expect(compared).toBeGreaterThan(100);
  });

  test('does not exhaust the stack', () => {
    expect(findJsonFault('['.repeat(1_000_000)).offset).toBe(1_000_000);
    expect(findJsonFault(`"${'é'.repeat(1_000_000)}`).offset).toBe(1_000_001);
  });
});

/** Where JSON.parse stumbles, if it does and says so. */
function positionOf(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
  return undefined;
}

import { describe, expect, test } from 'vitest';
import { parseYaml, YamlFault } from './parse-yaml.ts';

function faultOf(text: string): YamlFault | undefined {
  try {
    parseYaml(text);
  } catch (error) {
    if (error instanceof YamlFault) return error;
    throw error;
  }
  return undefined;
}

describe('parseYaml', () => {
  test.each([
    ['a: 1\na: 2\n', 'Unexpected second key `a`, expected each key once', 5],
    ['a:\n\tb: 1\n', 'Unexpected tab, expected spaces as indentation', 3],
    ['a: !!js/function x\n', 'Unexpected tag, expected plain data', 3],
    ['a: {{x}}\n', 'Unexpected key that is no text, expected a name; put `{…}` in quotes', 4],
    ['a: 1\n---\nb: 2\n', 'Unexpected second document, expected one in a file', 5],
    ['a: *b\n', 'Unexpected alias `b`, expected an anchor before it', 3],
    ['a: &b [*b]\n', 'Unexpected alias `b` within itself', 7],
    ['a: "b\n', 'Unexpected YAML, expected it to be well-formed: Missing closing "quote', 6],
    ['a: [1\n', 'Unexpected YAML, expected it to be well-formed: Flow sequence in block collection', 6],
  ])('refuses %j', (text, message, offset) => {
    const fault = faultOf(text);
    expect(fault?.message).toContain(message);
    expect(fault?.offset).toBe(offset);
  });

  test('refuses aliases that grow', () => {
    const nine = (name: string) => `[${`*${name},`.repeat(9)}]`;
    const bomb = `a: &a [1]\nb: &b ${nine('a')}\nc: &c ${nine('b')}\nd: &d ${nine('c')}\ne: ${nine('d')}\n`;
    expect(() => parseYaml(bomb)).toThrow('Unexpected number of aliases, expected at most 100 repeats');
  });

  test.each(['['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(100_000)])(
    'refuses a depth that would exhaust the stack: %.5s…',
    (text) => {
      expect(() => parseYaml(text)).toThrow('Unexpected depth, expected at most');
    },
  );

  test('reads aliases, JSON with tabs, and words that other YAML takes for something else', () => {
    expect(parseYaml('a: &a [x]\nb: *a\n').value).toEqual({ a: ['x'], b: ['x'] });
    expect(parseYaml('{\n\t"a": [1, null]\n}').value).toEqual({ a: [1, null] });
    expect(parseYaml('a: off\nb: no\nc: 2020-01-01\n').value).toEqual({ a: 'off', b: 'no', c: '2020-01-01' });
    expect(parseYaml('').value).toBeNull();
  });

  test('leads from keys to where they stand', () => {
    const { offsetOf } = parseYaml('a: &a\n  - x\n  - {b: 1}\nc: *a\n');
    expect(offsetOf([])).toBe(0);
    expect(offsetOf(['a', 1, 'b'])).toBe(17);
    expect(offsetOf(['c', 0])).toBe(10);
    expect(offsetOf(['c', 7, 'x'])).toBe(23);
    expect(offsetOf(['nowhere'])).toBe(0);
  });
});

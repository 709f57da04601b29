import { describe, expect, it, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import type { DataRule } from './rule.ts';

const rule: DataRule = {
  ...{ id: 'case/young', summary: 'Name nobody young', why: 'The law.', sources: [], verdict: 'block' },
  ...{ check: 'phrases', options: { phrases: ['{person} {minor-age}', 'he was {$youngAges}'] } },
  ...{ message: 'Unexpected name `{{actual}}`, expected none', examples: { fail: [], pass: [] } },
};

function verdictAt(youngAge: unknown, text: string): string {
  const parameters = youngAge === undefined ? {} : { youngAge };
  const policy = compilePolicy([{ name: 'p', version: '1.0.0', declares: [rule], parameters }]);
  return lint({ id: 'a', text }, policy).verdict;
}

describe('the age of a young person', () => {
  it.each([
    [undefined, 'Corin Vale, 17, was charged.', 'block'],
    [undefined, 'Corin Vale, 18, was charged.', 'publish'],
    [17, 'Corin Vale, 17, was charged.', 'publish'],
    [17, 'Corin Vale, 16, was charged.', 'block'],
    [21, 'Corin Vale, 20, was charged.', 'block'],
    [17, 'It was at noon that he was seventeen.', 'publish'],
    [21, 'It was at noon that he was twenty.', 'block'],
    [21, 'It was at noon that he was 21.', 'publish'],
    [8, 'It was at noon that he was 7.', 'publish'],
  ])('%s decides about “%s”: %s', (age, text, verdict) => expect(verdictAt(age, text)).toBe(verdict));

  test.each(['18', 0, 180, 17.5, null, [18]])('is not %j', (age) => {
    expect(() => verdictAt(age, '')).toThrow('Unexpected value as `youngAge`, expected an age in years');
  });
});

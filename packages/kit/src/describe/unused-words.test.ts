import { expect, test } from 'vitest';
import { clausesWithoutRule } from './clauses-without-rule.ts';
import { unusedWords } from './unused-words.ts';

test('a class is used by a phrase of a rule, of another class, or of another pack', () => {
  const base = { name: 'base', version: '1', words: { a: ['x'], b: ['{a}'], c: ['{b} y'], d: ['z'] } };
  const local = { name: 'local', version: '1', words: { 'd+': ['{e}'], e: ['w'], f: ['v'] } };
  const other = { ...local, words: { g: ['{c}'] } };
  expect(unusedWords(base, [base, local, other])).toEqual(['d']);
  expect(unusedWords(local, [base, local])).toEqual(['d', 'f']);
});

test('a clause has a rule, or says who decides', () => {
  const clause = { breaks: 'x', clean: 'y', verdict: 'block' } as const;
  const clauses = {
    'pii/a': clause,
    'pii/b': clause,
    'pii/c': { ...clause, decides: 'The editor' },
    'pii/d': clause,
  };
  const declares = [{ id: 'pii/a' }, { id: 'pii/b/uk' }] as never[];
  expect(
    clausesWithoutRule(clauses, [
      { name: 'x', version: '1', declares },
      { name: 'y', version: '1' },
    ]),
  ).toEqual(['pii/d']);
});

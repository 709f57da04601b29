import type { DataRule, Finding } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rudeRule } from '../write-repository.ts';
import { examineRule } from './examine-rule.ts';

/** Finds words as if each were a rule. */
function examine(
  changes: Partial<DataRule>,
  words: Record<string, string> = { fool: 'tone/rude' },
): string[] {
  const rule = { ...(parse(rudeRule) as DataRule), ...changes } as DataRule;
  return examineRule(rule, {
    lint: ({ text }) =>
      Object.entries(words)
        .filter(([word]) => text.includes(word))
        .map(([word, ruleId]) => {
          const start = text.indexOf(word);
          const verdict = ruleId.startsWith('form/') ? 'advise' : 'review';
          return { ruleId, verdict, start, end: start + word.length } as unknown as Finding;
        }),
    sources: new Set(['BOOK']),
    clauses: new Set(['tone/rude']),
  });
}

test('a sound rule has nothing to tell', () => expect(examine({})).toEqual([]));

test.each<[string, Partial<DataRule>, string]>([
  ['a message without an expectation', { message: 'Unexpected word' }, 'message: “Unexpected word”'],
  ['a message of another form', { message: 'Please be polite, expected a word' }, 'message: '],
  ['an unknown source', { sources: [{ id: 'FILM', binding: 'modelled-on' }] }, 'sources: unknown `FILM`'],
  ['an unknown clause', { id: 'tone/loud' }, 'id: unknown clause `tone/loud`'],
  [
    'a failing example in which nothing is found',
    { examples: { fail: ['Hello.'], pass: ['Hi.'] } },
    'fail “Hello.”: nothing found',
  ],
  [
    'a failing example in which other words are found',
    { examples: { fail: [{ post: 'You fool.', finds: ['You'] }], pass: ['Hi.'] } },
    'found “fool”, expected “You”',
  ],
  [
    'a passing example in which something is found',
    { examples: { fail: ['You fool.'], pass: ['No fool.'] } },
    'pass “No fool.”: found “fool”',
  ],
  [
    'an example that is there twice',
    { examples: { fail: ['You fool.'], pass: ['Hi.', 'Hi.'] } },
    'example “Hi.” is there twice',
  ],
  ['a suggestion that does not pass', { suggest: ['dear fool'] }, 'suggest “dear fool”: `tone/rude` finds'],
])('%s', (_, changes, complaint) => {
  expect(examine(changes)).toEqual(expect.arrayContaining([expect.stringContaining(complaint)]));
});

test('a failing example may break other clauses too', () => {
  expect(examine({}, { fool: 'tone/rude', What: 'tone/curt' })).toEqual([]);
});

test('the same words with other metadata are another example', () => {
  const examples = { fail: ['You fool.'], pass: [{ post: 'Hi.' }, { post: 'Hi.', meta: { channel: 'x' } }] };
  expect(examine({ examples })).toEqual([]);
});

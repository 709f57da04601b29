import { expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { lint } from '../lint.ts';
import type { Pack } from '../pack.ts';
import { read } from '../read/read.ts';
import type { DataRule } from '../rule.ts';
import { createCounter } from './count-features.ts';
import { featuresOf } from './features-of.ts';
import { clauseWeights, openWeights, parseWeights } from './likeness.ts';
import { createNumbering } from './number-tokens.ts';
import { tokensOf } from './tokens-of.ts';
import { createScales } from './weigh.ts';

const table = [
  '# *\t-10',
  '# tone/mockery\t-30',
  '# tone/flippant\t-30',
  'clown\t500\t40\t0=90 1=10',
  'you clown\t600\t20',
  'party\t400\t30\t1=80',
  'road\t200\t-30',
  '@personal\t100\t5',
].join('\n');
const weigh = createScales(openWeights(parseWeights(table, 'p')));

function keysOf(text: string, account?: string): string[] {
  return [...featuresOf(tokensOf(read({ id: 'a', text })), account).keys()];
}

test('a name, an age and a number are one token of their kind, a contraction is two words', () => {
  const tokens = tokensOf(read({ id: 'a', text: "Maria Delgado-Hayes, 34, won't pay 40 fines." }));
  expect(tokens.map(({ key }) => key)).toEqual([
    '{person}',
    '{age}',
    'will',
    'not',
    'pay',
    '{number}',
    'fines',
  ]);
  expect(tokens[0]).toMatchObject({ start: 0, end: 19, sentence: 0 });
});

test('pairs stay within a sentence, and know where it begins', () => {
  expect(keysOf('Stay in. Go home.')).toEqual([
    '@official',
    'stay',
    '^ stay',
    'in',
    'stay in',
    'go',
    '^ go',
    'home',
    'go home',
  ]);
});

test('on a personal account each word is also one of a person', () => {
  expect(keysOf('Stay', 'personal')).toEqual(['@personal', 'stay', '^ stay', '@personal stay']);
});

test.each([
  ['official', 'Stay in. Go home, Maria Delgado-Hayes, and stay in.'],
  ['personal', 'Stay in. Stay in, the road is shut. Road, road.'],
])('what is counted by number is what is learnt by name, on a %s account', (account, text) => {
  const reading = read({ id: 'a', text });
  const tokens = tokensOf(reading);
  const named = featuresOf(tokens, account);
  const names = [...named.keys()];
  const weights = openWeights(parseWeights(names.map((name) => `${name}\t10\t10`).join('\n'), 'p'));
  const numbered = createNumbering(weights.wordOf)(reading);
  const part = { from: 0, to: tokens.length, personal: account === 'personal' };
  const { size, feature, count } = createCounter(weights, tokens.length)(numbered, part);
  const counted = Array.from({ length: size }, (_, at) => [names[feature[at] ?? -1], count[at]] as const);
  expect(new Map(counted)).toEqual(named);
});

test('a name weighs by its kind, and is not among the words that are shown', () => {
  const scales = createScales(
    openWeights(parseWeights(`${table}\n{person}\t50\t90\nwith {person}\t50\t90`, 'p')),
  );
  const text = 'You clown, a party with Maria Delgado-Hayes.';
  const { score, heaviest } = scales(read({ id: 'a', text }));
  expect(score).toBeGreaterThan(weigh(read({ id: 'a', text })).score);
  expect(heaviest.map(({ start, end }) => text.slice(start, end))).toEqual(['clown', 'party']);
});

test('a post is weighed, with its clauses and its heaviest words in order', () => {
  const text = 'What a party, you clown, on the road';
  const { score, clauses, heaviest } = weigh(read({ id: 'a', text }));
  expect(score).toBeGreaterThan(0);
  expect(clauses.map(({ clause }) => clause)).toEqual(['tone/mockery', 'tone/flippant']);
  expect(clauses[0]?.score).toBeGreaterThan(clauses[1]?.score ?? 0);
  expect(heaviest.map(({ start, end }) => text.slice(start, end))).toEqual(['clown', 'party']);
});

test('of a contraction, the word that was written is shown, but never a name', () => {
  const scales = createScales(openWeights(parseWeights(`${table}\ncan\t500\t90\n's\t500\t90`, 'p')));
  const text = 'You clown, I can’t: Maria Delgado’s.';
  const { heaviest } = scales(read({ id: 'a', text }));
  expect(heaviest.map(({ start, end }) => text.slice(start, end))).toEqual(['can’t', '’s', 'clown']);
});

test('no amount of harmless text outweighs the rest', () => {
  const post = 'You clown. Party on.';
  const alone = weigh(read({ id: 'a', text: post })).score;
  const padded = `${'The road is open. '.repeat(60)}${post}${' The road is shut.'.repeat(60)}`;
  expect(weigh(read({ id: 'a', text: padded })).score).toBeGreaterThan(0);
  expect(alone).toBeGreaterThan(0);
});

test('a post of which hardly a word is known is hardly judged', () => {
  const known = weigh(read({ id: 'a', text: 'clown' })).score;
  const scales = createScales(openWeights(parseWeights(`${table}\nhm\t10\t40`, 'p')));
  const hardly = scales(read({ id: 'a', text: 'hm' })).score;
  expect(known).toBeGreaterThan(0);
  expect(hardly).toBeGreaterThan(-1);
  expect(hardly).toBeLessThan(0);
});

test('an empty post has the score of none', () => {
  expect(weigh(read({ id: 'a', text: '' }))).toMatchObject({ score: -1, heaviest: [] });
});

test.each([
  'clown',
  'clown\tmuch\t1',
  'clown\t1',
  '# *\t',
  'clown\t1\t1\ttone/mockery=1',
  'clown\t1\t1\t0=1',
])('the line %j is refused', (line) => {
  expect(() => parseWeights(line, 'p')).toThrow('Unexpected line 1 of weights');
});

test('what a feature says of clauses is read in tenths', () => {
  expect(clauseWeights('0=90 1=10')).toEqual([0, 9, 1, 1]);
});

const rule = (id: string, parts: object): DataRule => ({
  id,
  summary: 's',
  why: 'w',
  sources: [],
  verdict: 'review',
  message: 'Unexpected {{actual}}, expected none',
  examples: { fail: [], pass: [] },
  ...(parts as Pick<DataRule & { check: 'phrases' }, 'check' | 'options'>),
});

const pack: Pack = {
  name: 'p',
  version: '1.0.0',
  likeness: { weights: table, holds: { official: 2.5, personal: 1.5 }, doubts: -1 },
  declares: [
    rule('tone/mockery/likeness', { check: 'likeness', options: {} }),
    rule('tone/flippant/likeness', { check: 'likeness', options: {} }),
    rule('tone/mockery/word', { check: 'phrases', weighed: true, options: { phrases: ['fool'] } }),
  ],
};

function verdictsOf(text: string, account: string, ...layers: Pack[]): string[] {
  const policy = compilePolicy([pack, ...layers]);
  return lint({ id: 'a', text, meta: { account } }, policy).findings.map(
    ({ ruleId, verdict }) => `${ruleId} ${verdict}`,
  );
}

test('a post is held by the rule of the clause that it is most like a post against, sooner on a personal account', () => {
  expect(verdictsOf('You clown', 'official')).toEqual(['tone/mockery/likeness review']);
  expect(verdictsOf('A party', 'personal')).toEqual(['tone/flippant/likeness review']);
  expect(verdictsOf('A party', 'official')).toEqual([]);
  expect(verdictsOf('A road party', 'personal')).toEqual([]);
});

test('what a weighed rule finds is advice in a post that reads like those that may go out, unless the rule is locked', () => {
  expect(verdictsOf('A fool on the road', 'official')).toEqual(['tone/mockery/word advise']);
  expect(verdictsOf('A fool', 'official')).toEqual(['tone/mockery/word review']);
  const locking: Pack = { name: 'l', version: '1.0.0', locked: ['tone/mockery/*'] };
  expect(verdictsOf('A fool on the road', 'official', locking)).toEqual(['tone/mockery/word review']);
});

test('a post that is held is told of each further clause that it is worded like posts against, once', () => {
  const naming: Pack = { name: 'n', version: '1.0.0', likeness: { names: 1 } };
  expect(verdictsOf('You clown, a party', 'personal', naming)).toEqual([
    'tone/flippant/likeness review',
    'tone/mockery/likeness review',
  ]);
  expect(verdictsOf('You fool, a party', 'personal', naming)).toContain('tone/mockery/word review');
  expect(verdictsOf('You fool, a party', 'personal', naming)).not.toContain('tone/mockery/likeness review');
});

test('a clause that is told alone is told whether the post is held or not, and holds none', () => {
  const alone: Pack = {
    ...pack,
    declares: [
      rule('tone/mockery/likeness', { check: 'likeness', verdict: 'advise', options: { alone: true } }),
      rule('tone/flippant/likeness', { check: 'likeness', options: {} }),
    ],
    likeness: { ...pack.likeness, names: 1 },
  };
  const found = (text: string) =>
    lint({ id: 'a', text, meta: { account: 'personal' } }, compilePolicy([alone])).findings.map(
      ({ ruleId, verdict }) => `${ruleId} ${verdict}`,
    );
  expect(found('You clown')).toEqual(['tone/flippant/likeness review', 'tone/mockery/likeness advise']);
  expect(found('You clown on the road, road, road')).toEqual(['tone/mockery/likeness advise']);
});

test('a rule whose verdict another layer has set is not weighed', () => {
  const strict: Pack = { name: 's', version: '1.0.0', rules: { 'tone/mockery/word': 'block' } };
  expect(verdictsOf('A fool on the road', 'official', strict)).toEqual(['tone/mockery/word block']);
});

test('without weights nothing is held for its likeness, and nothing is advice for it', () => {
  const plain: Pack = { ...pack, likeness: {} };
  const report = lint({ id: 'a', text: 'You clown and fool' }, compilePolicy([plain]));
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['tone/mockery/word']);
});

test('a pack whose weights cannot be read is refused, and names the pack', () => {
  const broken: Pack = { ...pack, likeness: { weights: 'clown' } };
  expect(() => compilePolicy([broken])).toThrow(
    expect.objectContaining({ code: 'E202', layer: 'p', path: ['likeness', 'weights'] }),
  );
});

import { expect, it } from 'vitest';
import { refuseMisfit } from './refuse-misfit.ts';
import type { DataRule } from './rule.ts';

const rule: DataRule = {
  ...{ id: 'form/meta', summary: 'x', why: 'x', sources: [], verdict: 'review', message: 'x' },
  ...{ check: 'metadata', options: { where: [{ field: 'unit' }] }, examples: { fail: [], pass: [] } },
};
const signals = { ...rule, check: 'signals' } as unknown as DataRule;
const duties = { ...rule, check: 'duties' } as unknown as DataRule;
const length = { ...rule, check: 'length' } as unknown as DataRule;

it.each<[string, DataRule, Record<string, unknown>, RegExp]>([
  ['a condition with a mistyped key', rule, { where: [{ feild: 'unit' }] }, /key `feild`.*perhaps `field`/],
  [
    'a condition that is a text',
    rule,
    { 'where+': ['unit'] },
    /Unexpected text in `where\+`, expected a map/,
  ],
  ['a condition without a field', rule, { where: [{ is: ['x'] }] }, /absence of `field`/],
  [
    'a text where globs belong',
    rule,
    { where: [{ field: 'unit', is: 'x' }] },
    /text as `is`.*a list of texts/,
  ],
  ['a number among globs', rule, { where: [{ field: 'unit', is: [7] }] }, /list as `is`.*a list of texts/],
  ['a signal without a weight', signals, { signals: { harm: { phrases: ['x'] } } }, /absence of `weight`/],
  [
    'a weight that is a text',
    signals,
    { signals: { harm: { phrases: ['x'], weight: '2' } } },
    /text as `weight`/,
  ],
  ['a topic that is a text', duties, { topics: { crime: 'robbery' } }, /Unexpected text in `topics`/],
  [
    'a limit with a mistyped key',
    length,
    { limits: { x: { maximum: 3, count: 'characters' } } },
    /key `maximum`/,
  ],
])('refuses %s', (_, of, option, message) => {
  const [key = '', value] = Object.entries(option)[0] ?? [];
  const change = { key, name: key.replace(/\+$/, ''), value };
  expect(() => {
    refuseMisfit(of, change, { layer: 'config', path: ['options', key] });
  }).toThrow(message);
});

it('tells which entry it is', () => {
  const value = [{ field: 'unit' }, { field: 'role', presnt: true }];
  const place = { layer: 'config', path: ['options', 'where'] };
  expect(() => {
    refuseMisfit(rule, { key: 'where', name: 'where', value }, place);
  }).toThrow(expect.objectContaining({ code: 'E202', path: ['options', 'where', 1] }) as Error);
});

it.each<[DataRule, string, unknown]>([
  [rule, 'where', [{ field: 'unit', present: true, is: ['k9'], before: 'now' }]],
  [signals, 'signals', { harm: { phrases: ['x'], weight: -2 } }],
  [duties, 'topics', { crime: ['robbery'] }],
  [length, 'limits', { x: { max: 3, count: 'characters' } }],
])('takes what fits', (of, key, value) => {
  expect(() => {
    refuseMisfit(of, { key, name: key, value }, { layer: 'config' });
  }).not.toThrow();
});

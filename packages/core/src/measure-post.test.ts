import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { measurePost } from './measure-post.ts';
import type { DataRule } from './rule.ts';

const rule = (id: string, max: number, when?: DataRule['when']): DataRule => ({
  ...{ id, summary: '', why: '', sources: [], verdict: 'block', message: '' },
  ...(when && { when }),
  ...{ check: 'length', options: { limits: { x: { max, count: 'weighted' } } } },
  examples: { fail: ['a'], pass: ['b'] },
});
const declares = [rule('form/length', 280), rule('form/length/short', 100, { account: 'personal' })];
const policy = compilePolicy([{ name: 'town', version: '1.0.0', declares }]);

test.each([
  ['plain text', { channel: 'x' }, 'Road closed.', { length: 12, max: 280 }],
  [
    'a link as 23',
    { channel: 'x' },
    'See https://example.org/a/very/long/path/to/a/page',
    { length: 27, max: 280 },
  ],
  ['an emoji as two', { channel: 'x' }, '👍', { length: 2, max: 280 }],
  ['by the lowest limit', { channel: 'x', account: 'personal' }, 'Road', { length: 4, max: 100 }],
  ['without a limit by what is seen', { channel: 'facebook' }, '👩‍👩‍👧 é', { length: 3 }],
  ['without a channel', undefined, 'Road', { length: 4 }],
])('a post is measured: %s', (_, meta, text, length) => {
  expect(measurePost({ id: '1', text, ...(meta && { meta }) }, policy)).toEqual(length);
});

import { expect, test } from 'vitest';
import { threadsThatPay } from './threads-that-pay.ts';

test.each([
  ['too young to be judged', { spent: 400, done: 100, total: 1_000_000, start: 1000 }, 1],
  ['nothing read yet', { spent: 600, done: 0, total: 1_000_000, start: 1000 }, 1],
  ['nearly done', { spent: 1000, done: 900, total: 1000, start: 1000 }, 1],
  ['less to do than twice a start', { spent: 1000, done: 100, total: 290, start: 1000 }, 1],
  ['twice a start', { spent: 1000, done: 100, total: 310, start: 1000 }, 2],
  ['four times a start', { spent: 1000, done: 100, total: 510, start: 1000 }, 3],
  ['far more to do', { spent: 1000, done: 100, total: 1_000_000, start: 1000 }, 4],
  ['a pipe, and not much came yet', { spent: 1500, done: 100, total: undefined, start: 1000 }, 1],
  ['a pipe, and much came', { spent: 2500, done: 100, total: undefined, start: 1000 }, 2],
  ['more read than there was', { spent: 1000, done: 1100, total: 1000, start: 1000 }, 1],
])('%s', (_, pace, expected) => {
  expect(threadsThatPay(pace, 4)).toBe(expected);
});

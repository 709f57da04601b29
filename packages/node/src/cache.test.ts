import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { openCache } from './cache.ts';
import { writeFiles } from './write-files.ts';

const policy: Report['policy'] = { name: 'p', version: '1.0.0', digest: 'd' };
const postOf = (number: number) => ({ id: `post ${number}`, text: `Straße ${number} is closed.` });
const reportOf = (number: number): Report => ({
  id: 'x',
  verdict: 'publish',
  findings: [],
  policy,
  ...{ number },
});

function fill(file: string, from: number, to: number): void {
  const cache = openCache(file, '1');
  for (let number = from; number < to; number += 1) cache.set(postOf(number), reportOf(number));
  cache.save();
}

function knownIn(file: string, to: number, engine = '1'): number[] {
  const cache = openCache(file, engine);
  const known = Array.from({ length: to }, (_, number) => number).filter((number) => {
    const found = cache.get(postOf(number), policy);
    if (found) expect(found).toEqual({ id: `post ${number}`, verdict: 'publish', findings: [], policy });
    return found;
  });
  cache.save();
  return known;
}

const range = (to: number): number[] => Array.from({ length: to }, (_, number) => number);

test('what was checked is known in the next run, also of far more posts than are read at once', () => {
  const file = join(writeFiles({}), 'cache');
  fill(file, 0, 20_000);
  fill(file, 20_000, 20_010);
  expect(knownIn(file, 20_020)).toEqual(range(20_010));
});

test('a run that was killed in the middle of a line loses that line alone', () => {
  const file = join(writeFiles({}), 'cache');
  fill(file, 0, 5);
  writeFileSync(file, readFileSync(file).subarray(0, -3));
  expect(knownIn(file, 9)).toEqual([0, 1, 2, 3]);
  fill(file, 4, 7);
  expect(knownIn(file, 9)).toEqual(range(7));
});

test('lines that are none are nothing, and a file of another version is empty', () => {
  const file = join(writeFiles({}), 'cache');
  fill(file, 0, 3);
  appendFileSync(file, 'short\n\n{"a": 1}\n');
  fill(file, 3, 4);
  expect(knownIn(file, 5)).toContain(1);
  expect(knownIn(file, 5, '2')).toEqual([]);
  writeFileSync(file, 'nonsense');
  expect(knownIn(file, 5)).toEqual([]);
  fill(file, 0, 2);
  expect(knownIn(file, 5)).toEqual([0, 1]);
});

test('a cache that cannot be written is only slower', () => {
  const folder = writeFiles({ 'cache/inside': '' });
  expect(() => fill(join(folder, 'cache'), 0, 3)).not.toThrow();
});

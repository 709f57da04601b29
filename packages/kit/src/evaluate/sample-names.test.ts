import { expect, test } from 'vitest';
import { sampleNames } from './sample-names.ts';

const names = Array.from({ length: 10 }, (_, index) => index);

test('few names are all taken', () => {
  expect(sampleNames(names, 10, 3)).toEqual(names);
  expect(sampleNames(names, 99, 3)).toEqual(names);
});

test('of many, every post takes others, and all are taken equally often', () => {
  const samples = Array.from({ length: 10 }, (_, nth) => sampleNames(names, 4, nth));
  expect(samples.slice(0, 3)).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9, 0, 1],
  ]);
  const all = samples.flat();
  expect(names.map((name) => all.filter((each) => each === name).length)).toEqual(names.map(() => 4));
});

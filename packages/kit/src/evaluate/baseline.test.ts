import { expect, test } from 'vitest';
import { findDrops, type Floors, floorsOf, raise } from './baseline.ts';

const before: Floors = { stopped: 0.8, stoppedWrongly: 0.05, areas: { pii: 0.9, tone: 0.7 } };

test('floors are rounded to the side that is surely reached', () => {
  const score = {
    posts: 6,
    stopped: { part: 2, whole: 3 },
    stoppedWrongly: { part: 1, whole: 3 },
    named: { part: 2, whole: 3 },
    clauses: [],
    areas: [
      { name: 'pii', expected: 3, found: 2, false: 0 },
      { name: 'tone', expected: 0, found: 0, false: 2 },
    ],
  };
  expect(floorsOf(score)).toEqual({ stopped: 0.666, stoppedWrongly: 0.334, areas: { pii: 0.666 } });
});

test('a small step back is no drop', () => {
  expect(
    findDrops('dev', before, { stopped: 0.796, stoppedWrongly: 0.054, areas: { pii: 0.896, tone: 0.8 } }),
  ).toEqual([]);
});

test('every figure that falls is told', () => {
  expect(findDrops('dev', before, { stopped: 0.7, stoppedWrongly: 0.1, areas: { pii: 0.8 } })).toEqual([
    'dev: must be stopped and are 70.0%, expected 80.0% or more',
    'dev: may go out and are stopped 10.0%, expected 5.0% or less',
    'dev: clauses named in pii 80.0%, expected 90.0% or more',
    'dev: clauses named in tone 0.0%, expected 70.0% or more',
  ]);
});

test('a baseline only rises', () => {
  const now = { stopped: 0.9, stoppedWrongly: 0.1, areas: { form: 0.5, pii: 0.8, tone: 0.9 } };
  expect(raise(before, now)).toEqual({
    stopped: 0.9,
    stoppedWrongly: 0.05,
    areas: { form: 0.5, pii: 0.9, tone: 0.9 },
  });
  expect(raise(undefined, now)).toBe(now);
});

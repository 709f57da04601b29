import { expect, test } from 'vitest';
import type { Judged } from './judge.ts';
import type { LabelledPost } from './labelled-post.ts';
import { narrow } from './narrow.ts';
import { percent, printScores } from './print-scores.ts';
import { precisionOf, recallOf, score } from './score.ts';

function judged(
  verdict: LabelledPost['verdict'],
  expect: string[],
  ...found: string[]
): Judged<LabelledPost> {
  return {
    post: { id: 'x', text: 'x', expect, verdict },
    found: found.map((clause) => ({
      rule: `${clause}/part`,
      clause,
      verdict: clause.startsWith('form/') ? 'advise' : 'review',
      words: 'x',
    })),
  };
}

const posts = [
  judged('review', ['tone/rude'], 'tone/rude', 'tone/rude'),
  judged('block', ['tone/rude', 'pii/phone'], 'form/length'),
  judged('advise', ['form/length'], 'form/length'),
  judged('publish', [], 'pii/phone', 'pii/phone'),
  judged('publish', []),
];

test('counts posts that are stopped, clauses that are named, and what is named wrongly once a post', () => {
  expect(score(posts)).toEqual({
    posts: 5,
    stopped: { part: 1, whole: 2 },
    stoppedWrongly: { part: 1, whole: 3 },
    named: { part: 2, whole: 4 },
    clauses: [
      { name: 'form/length', expected: 1, found: 1, false: 1 },
      { name: 'pii/phone', expected: 1, found: 0, false: 1 },
      { name: 'tone/rude', expected: 2, found: 1, false: 0 },
    ],
    areas: [
      { name: 'form', expected: 1, found: 1, false: 1 },
      { name: 'pii', expected: 1, found: 0, false: 1 },
      { name: 'tone', expected: 2, found: 1, false: 0 },
    ],
  });
});

test('recall is of what is expected, precision of what is named', () => {
  const clause = { name: 'tone/rude', expected: 4, found: 3, false: 1 };
  expect([percent(recallOf(clause)), percent(precisionOf(clause))]).toEqual(['75.0%', '75.0%']);
  expect(percent({ part: 0, whole: 0 })).toBe('–');
});

test('a focus leaves other clauses out of labels and findings', () => {
  expect(score(narrow(posts, { area: 'pii' })).clauses.map(({ name }) => name)).toEqual(['pii/phone']);
  expect(score(narrow(posts, { clause: 'tone/rude' })).named).toEqual({ part: 1, whole: 2 });
});

test('with a focus, nothing is said of what other rules stop', () => {
  expect(printScores(score(posts))).toContain('50.0% (1/2) of the posts that must be stopped are stopped');
  expect(printScores(score(posts), { focused: true })).not.toContain('must be stopped');
});

import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { FindingVerdict, Verdict } from './verdict.ts';

test.each<[FindingVerdict[], Verdict]>([
  [[], 'publish'],
  [['advise'], 'advise'],
  [['advise', 'review'], 'review'],
  [['block', 'review', 'advise'], 'block'],
])('of findings that say %j the verdict is %s', (verdicts, worst) =>
  expect(decide(verdicts.map((verdict) => ({ verdict })))).toBe(worst),
);

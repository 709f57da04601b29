import { expect, test } from 'vitest';
import type { LabelledPost } from '../evaluate/labelled-post.ts';
import { fitLogistic } from './fit-logistic.ts';
import { learnWeights } from './learn-weights.ts';

const row = (...at: number[]) => ({ indexes: Int32Array.from(at), values: Float64Array.from(at, () => 1) });

test('a feature of one class weighs for it, one of the other against it, one of both nearly nothing', () => {
  const examples = [row(0, 2), row(0), row(0, 2), row(1, 2), row(1), row(1, 2)];
  const answers = [true, true, true, false, false, false];
  const { weights } = fitLogistic(examples, answers, 3, { strength: 5, rounds: 200 });
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[1]).toBeCloseTo(-(weights[0] ?? 0), 3);
  expect(weights[2]).toBeCloseTo(0, 3);
});

test('what counts more is heeded more, and what counts nothing not at all', () => {
  const examples = [row(0, 2), row(0), row(0, 2), row(1, 2), row(1), row(1, 2)];
  const answers = [true, true, true, false, false, false];
  const counted = (counts: number[]) =>
    fitLogistic(examples, answers, 3, { strength: 5, rounds: 200, counts });
  const usual = fitLogistic(examples, answers, 3, { strength: 5, rounds: 200 });
  expect(counted([1, 1, 1, 1, 1, 1])).toEqual(usual);
  expect(counted([3, 3, 3, 1, 1, 1]).bias).toBeGreaterThan(usual.bias + 0.05);
  expect(counted([1, 1, 1, 0, 0, 0]).weights[1]).toBeCloseTo(0, 9);
});

test('at the minimum, no small change of a weight makes the loss smaller', () => {
  const examples = [row(0, 1), row(1, 2), row(0), row(2, 0), row(1)];
  const answers = [true, false, true, false, true];
  const strength = 3;
  const { weights, bias } = fitLogistic(examples, answers, 3, { strength, rounds: 500 });
  const loss = (at: readonly number[]): number => {
    const penalty = at.slice(0, 3).reduce((sum, each) => sum + (each * each) / 2, 0);
    return examples.reduce((sum, { indexes }, index) => {
      const score = [...indexes].reduce((total, each) => total + (at[each] ?? 0), at[3] ?? 0);
      const share = (strength * 5) / (2 * (answers[index] ? 3 : 2));
      return sum + share * Math.log1p(Math.exp(answers[index] ? -score : score));
    }, penalty);
  };
  const found = [...weights, bias];
  found.forEach((_, index) => {
    for (const change of [0.01, -0.01])
      expect(loss(found.map((each, at) => (at === index ? each + change : each)))).toBeGreaterThan(
        loss(found),
      );
  });
});

test('the table has the words of labelled posts, and weights for clauses with enough posts', () => {
  const posts = Array.from({ length: 40 }, (_, index): LabelledPost => {
    const bad = index % 2 === 0;
    return {
      id: `${index}`,
      text: bad ? `What a clown, number ${index}` : `The road is shut at ${index}`,
      expect: bad ? ['tone/mockery', 'tone/shouting'] : [],
      verdict: bad ? 'review' : 'publish',
    };
  });
  const table = learnWeights(posts);
  expect(table).toMatch(/^# \*\t-?\d+\n# tone\/mockery\t-?\d+\n/);
  expect(table).toMatch(/^clown\t\d+\t\d+/m);
  expect(table).toMatch(/^road\t\d+\t-\d+/m);
  expect(table).not.toContain('shouting');
  expect(learnWeights(posts)).toBe(table);
});

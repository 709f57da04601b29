import type { Likeness } from '../pack.ts';
import type { PreparedLikeness } from '../policy.ts';
import { parseWeights, type Weights } from './likeness.ts';
import { weigh } from './weigh.ts';

/** Makes the weights of a policy ready; the table is read when the first post comes. */
export function prepareLikeness({
  weights: table,
  doubts = -Infinity,
}: Likeness): PreparedLikeness | undefined {
  if (table === undefined) return undefined;
  let weights: Weights | undefined;
  return { doubts, weigh: (reading) => weigh(reading, (weights ??= parseWeights(table))) };
}

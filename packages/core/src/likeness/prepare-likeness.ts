import type { Merged } from '../merge-layers.ts';
import type { PreparedLikeness } from '../policy.ts';
import { createScales } from './weigh.ts';

/** Makes the weights of a policy ready to weigh posts with; undefined where no pack has any. */
export function prepareLikeness({
  weights,
  likeness,
}: Pick<Merged, 'weights' | 'likeness'>): PreparedLikeness | undefined {
  const { doubts = -Infinity } = likeness;
  return weights && { doubts, weigh: createScales(weights) };
}

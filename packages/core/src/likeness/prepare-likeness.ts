import type { Merged } from '../merged.ts';
import type { PreparedLikeness } from '../policy.ts';
import { openWeights, parseWeights, type WeightsData } from './likeness.ts';
import { createScales } from './weigh.ts';

/**
 * Makes the weights of a policy ready to weigh posts with; undefined where no pack has any.
 *
 * @param ready the same weights, read when a pack was built
 * @throws PolicyError E202 for a table that cannot be read: that is told here, and not with the first post
 */
export function prepareLikeness(
  { likeness, weightsOf = '' }: Pick<Merged, 'weightsOf' | 'likeness'>,
  ready?: WeightsData,
): PreparedLikeness | undefined {
  const { doubts = -Infinity } = likeness;
  const data =
    ready ?? (likeness.weights === undefined ? undefined : parseWeights(likeness.weights, weightsOf));
  return data && { doubts, weigh: createScales(openWeights(data)) };
}

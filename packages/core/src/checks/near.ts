import type { Hit } from '../match/hits.ts';
import type { Check, Preparation } from './check.ts';
import { countSteps } from './count-steps.ts';
import { prepareContext } from './context.ts';
import type { NearOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports matches of the phrases that have one of the others within some words of them. */
export function prepareNear(options: NearOptions, preparation: Preparation): Check {
  const phrases = preparation.addTriggers(options.phrases, 'phrases');
  const others = preparation.addPhrases(options.to, 'to');
  const stands = prepareContext(options, preparation);
  return function* (run) {
    const around = run.hits(others);
    if (around.length === 0) return;
    const steps = countSteps(run.reading);
    for (const hit of run.hits(phrases))
      if (nearest(hit, around, steps) <= options.within && stands(run, hit.sentence))
        yield placeOf(run.reading, hit);
  };
}

/**
 * How many words lie between a match and the nearest of others, which are in the order of the text and do not overlap: the first
 * that ends behind the beginning of the match, or the one before that.
 */
function nearest(hit: Hit, others: readonly Hit[], steps: Int32Array): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.end ?? 0) <= hit.first) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [others[low - 1], others[low]];
  return Math.min(
    before ? distance(hit, before, steps) : Infinity,
    after ? distance(hit, after, steps) : Infinity,
  );
}

/** How many words lie between two matches, a name counting as one; 0 if they touch or overlap. */
function distance(a: Hit, b: Hit, steps: Int32Array): number {
  const [before, after] = a.end <= b.first ? [a, b] : [b, a];
  if (before.end > after.first) return 0;
  return Math.max(0, (steps[after.first] ?? 0) - (steps[before.end - 1] ?? 0) - 1);
}

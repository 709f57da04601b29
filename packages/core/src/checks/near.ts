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
      if (around.some((other) => distance(hit, other, steps) <= options.within) && stands(run, hit.sentence))
        yield placeOf(run.reading, hit);
  };
}

/** How many words lie between two matches, a name counting as one; 0 if they touch or overlap. */
function distance(a: Hit, b: Hit, steps: Int32Array): number {
  const [before, after] = a.end <= b.first ? [a, b] : [b, a];
  if (before.end > after.first) return 0;
  return Math.max(0, (steps[after.first] ?? 0) - (steps[before.end - 1] ?? 0) - 1);
}

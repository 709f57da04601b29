import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { RequireOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports the first match of the phrases when the post has nothing of what it then needs. */
export function prepareRequire(options: RequireOptions, preparation: Preparation): Check {
  const phrases = preparation.addTriggers(options.phrases, 'phrases');
  const need = preparation.addPhrases(options.need, 'need');
  const stands = prepareContext(options, preparation);
  return function* (run) {
    const first = run.hits(phrases).find((hit) => stands(run, hit.sentence));
    if (first && run.hits(need).length === 0) yield placeOf(run.reading, first);
  };
}

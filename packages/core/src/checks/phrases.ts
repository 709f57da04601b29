import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { PhrasesOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports every match of the phrases whose context lets it stand. */
export function preparePhrases(options: PhrasesOptions, preparation: Preparation): Check {
  const phrases = preparation.addPhrases(options.phrases, 'phrases');
  const stands = prepareContext(options, preparation);
  return function* (run) {
    for (const hit of run.hits(phrases)) if (stands(run, hit.sentence)) yield placeOf(run.reading, hit);
  };
}

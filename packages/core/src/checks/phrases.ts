import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { PhrasesOptions } from './options.ts';
import { placeOf } from './place.ts';
import { prepareSpelling } from './spelling.ts';

/** Reports every match of the phrases whose context lets it stand. */
export function preparePhrases(options: PhrasesOptions, preparation: Preparation): Check {
  const phrases = preparation.addTriggers(options.phrases, 'phrases');
  const spellOut = prepareSpelling(preparation.parameters.spelledOut);
  const stands = prepareContext(options, preparation);
  return function* (run) {
    for (const hit of run.hits(phrases)) {
      if (!stands(run, hit.sentence)) continue;
      const place = placeOf(run.reading, hit);
      yield { ...place, fix: spellOut(run.reading.post.text.slice(place.start, place.end)) };
    }
  };
}

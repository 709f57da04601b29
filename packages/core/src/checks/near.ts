import type { Hit } from '../match/match.ts';
import type { Candidate } from '../rule.ts';
import { type Check, type CheckRun, nothing, type Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { NearOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports matches of the phrases that have one of the others within some words of them. */
export function prepareNear(options: NearOptions, preparation: Preparation): Check {
  const phrases = preparation.addPhrases(options.phrases, 'phrases');
  const others = preparation.addPhrases(options.to, 'to');
  const stands = prepareContext(options, preparation);
  function* find(run: CheckRun): Generator<Candidate> {
    const around = run.hits(others);
    if (around.length === 0) return;
    for (const hit of run.hits(phrases))
      if (around.some((other) => distance(hit, other) <= options.within) && stands(run, hit.sentence))
        yield placeOf(run.reading, hit);
  }
  return (run) => (run.hits(phrases).length === 0 ? nothing : find(run));
}

/** How many words lie between two matches; 0 if they touch or overlap. */
function distance(a: Hit, b: Hit): number {
  return Math.max(0, b.first - a.end, a.first - b.end);
}

import type { Hit } from '../match/match.ts';
import type { Candidate } from '../rule.ts';
import { type Check, type CheckRun, nothing, type Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { SignalsOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports the heaviest signal of a post when the signals that are there weigh enough together. */
export function prepareSignals(
  { signals, atLeast, ...context }: SignalsOptions,
  preparation: Preparation,
): Check {
  const lists = Object.entries(signals)
    .map(([name, { phrases, weight }]) => ({
      weight,
      list: preparation.addPhrases(phrases, `signals.${name}.phrases`),
    }))
    .sort((a, b) => b.weight - a.weight);
  const stands = prepareContext(context, preparation);
  function* find(run: CheckRun): Generator<Candidate> {
    let sum = 0;
    let heaviest: Hit | undefined;
    for (const { weight, list } of lists) {
      const hit = run.hits(list).find((each) => stands(run, each.sentence));
      if (!hit) continue;
      sum += weight;
      heaviest ??= hit;
    }
    if (heaviest && sum >= atLeast) yield placeOf(run.reading, heaviest);
  }
  return (run) => (lists.some(({ list }) => run.hits(list).length > 0) ? find(run) : nothing);
}

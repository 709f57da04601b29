import type { Hit } from '../match/hits.ts';
import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { SignalsOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports the heaviest signal of a post when the signals that are there weigh enough together. */
export function prepareSignals(
  { signals, atLeast, ...context }: SignalsOptions,
  preparation: Preparation,
): Check {
  let rest = Object.values(signals).reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const lists = Object.entries(signals)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([name, { phrases, weight }]) => {
      // The light signals, which most posts have, count only beside one of the heavy ones.
      const add = rest >= atLeast ? preparation.addTriggers : preparation.addPhrases;
      rest -= Math.max(0, weight);
      return { weight, list: add(phrases, `signals.${name}.phrases`) };
    });
  const stands = prepareContext(context, preparation);
  return function* (run) {
    let sum = 0;
    let heaviest: Hit | undefined;
    for (const { weight, list } of lists) {
      const hit = run.hits(list).find((each) => stands(run, each.sentence));
      if (!hit) continue;
      sum += weight;
      heaviest ??= hit;
    }
    if (heaviest && sum >= atLeast) yield placeOf(run.reading, heaviest);
  };
}

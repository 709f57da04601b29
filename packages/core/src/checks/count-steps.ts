import { nameKinds } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';

/** By reading: what every rule of a post that asks for distances is given. */
const counted = new WeakMap<Reading, Int32Array>();

/**
 * Numbers the words of a post so that a name counts as one, however many words it has.
 *
 * Distances between words must not depend on what somebody is called: `Ada Quist` and `Yusuf Al-Rashid` are one step each.
 */
export function countSteps(reading: Reading): Int32Array {
  let steps = counted.get(reading);
  if (!steps) counted.set(reading, (steps = count(reading)));
  return steps;
}

function count({ words, entities }: Reading): Int32Array {
  const steps = new Int32Array(words.length);
  const called = entities.filter(({ kind }) => nameKinds.has(kind));
  let name = 0;
  let step = -1;
  words.forEach(({ start }, index) => {
    while ((called[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name += 1;
    const within = called[name];
    const before = words[index - 1];
    const goesOn = within && before && before.start >= within.start && start >= within.start;
    if (!goesOn) step += 1;
    steps[index] = step;
  });
  return steps;
}

import { opening } from './features-of.ts';
import { pairOf, type Weights } from './likeness.ts';

/** The features of a stretch of tokens that have a weight, in the order in which they come. */
export interface Counted {
  /** How many there are; arrays are longer, since they are used again. */
  size: number;
  /** The number of each feature, how often it is there, and its first token and how many it has. */
  feature: Int32Array;
  count: Int32Array;
  at: Int32Array;
  length: Int32Array;
}

/** Counts features, as {@link featuresOf} names them, but only those that have a weight. What it gives holds until it is called again. */
export type CountFeatures = (tokens: NumberedTokens, stretch: Part) => Counted;

/** The tokens of a post as numbers. */
export interface NumberedTokens {
  /** How many there are; arrays may be longer, since they are used again. */
  size: number;
  /** By token: the number of its word, negative where no weight knows it, and the index of its sentence. */
  word: Int32Array;
  sentence: Int32Array;
}

/** Tokens from one to another, of a personal account or not. */
export interface Part {
  from: number;
  to: number;
  personal: boolean;
}

/** Makes room to count features in, once for all posts. */
export function createCounter(weights: Weights, most: number): CountFeatures {
  const { wordOf, single, force } = weights;
  const room = 4 * most + 1;
  const found: Counted = {
    size: 0,
    ...{ feature: new Int32Array(room), count: new Int32Array(room) },
    ...{ at: new Int32Array(room), length: new Int32Array(room) },
  };
  /** By feature: where it was counted, plus one; 0 where it was not. */
  const slots = new Int32Array(force.length);
  const begin = wordOf(opening) ?? -1;
  const personal = wordOf('@personal') ?? -1;
  const official = wordOf('@official') ?? -1;
  const add = (feature: number, at: number, length: number): void => {
    if (feature < 0) return;
    const slot = (slots[feature] ?? 0) - 1;
    if (slot >= 0) {
      found.count[slot] = (found.count[slot] ?? 0) + 1;
      return;
    }
    const next = found.size;
    found.feature[next] = feature;
    found.count[next] = 1;
    found.at[next] = at;
    found.length[next] = length;
    slots[feature] = found.size = next + 1;
  };
  const pair = (before: number, word: number): number =>
    before < 0 || word < 0 ? -1 : pairOf(weights, before, word);
  return ({ word: words, sentence }, { from, to, personal: isPersonal }) => {
    for (let slot = 0; slot < found.size; slot += 1) slots[found.feature[slot] ?? 0] = 0;
    found.size = 0;
    const account = isPersonal ? personal : official;
    if (account >= 0) add(single[account] ?? -1, 0, 0);
    for (let index = from; index < to; index += 1) {
      const word = words[index] ?? -1;
      if (word < 0) continue;
      const goesOn = index > from && sentence[index - 1] === sentence[index];
      add(single[word] ?? -1, index, 1);
      if (goesOn) add(pair(words[index - 1] ?? -1, word), index - 1, 2);
      else add(pair(begin, word), index, 1);
      if (isPersonal) add(pair(personal, word), index, 1);
    }
    return found;
  };
}

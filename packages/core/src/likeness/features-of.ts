import type { Token } from './tokens-of.ts';

/** Something that is weighed: a word, or two in a row; how often it is there, and where first. */
export interface Feature {
  count: number;
  /** Index of its first token. */
  at: number;
  /** How many tokens it has; none for what is known of the account. */
  length: number;
}

/** Stands for the beginning of a sentence in a pair. */
export const opening = '^';

/**
 * Gives what is weighed in a stretch of tokens: each word, each pair of words within a sentence, and on a personal
 * account each word once more as one of a person, since much that an agency may say a person may not, and the other way.
 */
export function featuresOf(tokens: readonly Token[], account: unknown): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const add = (key: string, at: number, length: number): void => {
    const known = features.get(key);
    if (known) known.count += 1;
    else features.set(key, { count: 1, at, length });
  };
  const personal = account === 'personal';
  add(personal ? '@personal' : '@official', 0, 0);
  tokens.forEach(({ key, sentence }, at) => {
    const before = tokens[at - 1];
    const pairs = before?.sentence === sentence;
    add(key, at, 1);
    add(`${pairs ? before.key : opening} ${key}`, pairs ? at - 1 : at, pairs ? 2 : 1);
    if (personal) add(`@personal ${key}`, at, 1);
  });
  return features;
}

/** How much a feature counts in a post before all of them are brought to the length one; learning and weighing must agree. */
export function shareOf(count: number, force: number): number {
  return (1 + Math.log(count)) * force;
}

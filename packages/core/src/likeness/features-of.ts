import type { Token } from './tokens-of.ts';

/** Stands for the beginning of a sentence in a pair. */
export const opening = '^';

/**
 * Counts what is weighed in a stretch of tokens: each word, each pair of words within a sentence, and on a personal account each
 * word once more as one of a person, since much that an agency may say a person may not, and the other way. Posts are learnt
 * from by these names; `createCounter` counts the same by number, and a test holds them to each other.
 */
export function featuresOf(tokens: readonly Token[], account: unknown): Map<string, number> {
  const features = new Map<string, number>();
  const add = (key: string): void => {
    features.set(key, (features.get(key) ?? 0) + 1);
  };
  const personal = account === 'personal';
  add(personal ? '@personal' : '@official');
  tokens.forEach(({ key, sentence }, at) => {
    const before = tokens[at - 1];
    add(key);
    add(`${before?.sentence === sentence ? before.key : opening} ${key}`);
    if (personal) add(`@personal ${key}`);
  });
  return features;
}

/** How much a feature counts in a post, before it is divided by {@link lengthOf}; learning and weighing must agree. */
export function shareOf(count: number, force: number): number {
  return (1 + Math.log(count)) * force;
}

/** As much as two or three features: what is not known of any post. */
const unknown = 100;

/**
 * By what the shares of a post are divided, so that a long post counts no more than a short one; but one with hardly a known word
 * counts less, since little is known of it.
 *
 * @param squares the sum of the squares of the shares
 */
export function lengthOf(squares: number): number {
  return Math.sqrt(squares + unknown);
}

import type { Lookup } from '../line-index.ts';
import { createNumbers } from '../read/known-words.ts';
import type { Reading } from '../read/read.ts';
import type { NumberedTokens } from './count-features.ts';
import { keyOf, readTokens } from './tokens-of.ts';

/**
 * Makes the function that gives the tokens of a post as the numbers of their words: what is weighed of each post, where only of some
 * the tokens themselves are asked for. What it gives holds until it is called again.
 */
export function createNumbering(wordOf: Lookup): (reading: Reading) => NumberedTokens {
  const numberOf = createNumbers(wordOf, 'norm');
  const tokens: NumberedTokens = { size: 0, word: new Int32Array(256), sentence: new Int32Array(256) };
  return (reading) => {
    const most = reading.words.length;
    if (most > tokens.word.length) {
      tokens.word = new Int32Array(2 * most);
      tokens.sentence = new Int32Array(2 * most);
    }
    tokens.size = 0;
    readTokens(reading, (index, entity, sentence) => {
      const known = entity ? undefined : reading.known[index];
      tokens.word[tokens.size] = known ? numberOf(known) : (wordOf(keyOf(reading, index, entity)) ?? -1);
      tokens.sentence[tokens.size] = sentence;
      tokens.size += 1;
    });
    return tokens;
  };
}

import { packedCommonWords } from './packed-common-words.ts';
import { unpackWords } from './unpack-words.ts';

/** By first letter: the words that begin with it, packed until somebody asks for one of them. */
const lines = new Map(
  packedCommonWords
    .trim()
    .split('\n')
    .map((line): [string, string | ReadonlySet<string>] => [line.charAt(1), line]),
);

/** Tells whether a word in small letters is one of the most common English ones of three countries. */
export function isCommonWord(word: string): boolean {
  const initial = word.charAt(0);
  let words = lines.get(initial);
  if (typeof words === 'string') {
    // All of them take tens of milliseconds, and a post asks for those of a few letters.
    words = new Set(unpackWords(words));
    lines.set(initial, words);
  }
  return words?.has(word) ?? false;
}

/** Gives all of the most common words, in order. */
export function commonWords(): string[] {
  return unpackWords(packedCommonWords);
}

import type { Reading } from '../read/read.ts';
import type { Window } from './run-automaton.ts';

/** Windows grow no wider than about this many words, so that memory stays bounded on a hostile post. */
const widest = 2048;

/** Gives by word the index of its sentence. */
export function indexSentences(reading: Reading): Int32Array {
  const sentenceOf = new Int32Array(reading.words.length);
  reading.sentences.forEach(({ first, end }, index) => sentenceOf.fill(index, first, end));
  return sentenceOf;
}

/**
 * Joins the stretches around the words by which an automaton was found; none leaves its sentence.
 *
 * @param reach the most words that a match can span
 */
export function* windows(
  words: number[],
  reach: number,
  sentenceAt: (word: number) => Window['sentence'] | undefined,
): Generator<Window> {
  words.sort((a, b) => a - b);
  let open: Window | undefined;
  for (const word of words) {
    const sentence = sentenceAt(word);
    if (!sentence) continue;
    const first = Math.max(sentence.first, word - reach + 1);
    const end = Math.min(sentence.end, word + reach);
    if (open?.sentence === sentence && first <= open.end && open.end - open.first < widest)
      open.end = open.lastStart = Math.max(open.end, end);
    else {
      if (open) yield open;
      open = { first, end, sentence, lastStart: end };
    }
  }
  if (open) yield open;
}

import type { Reading } from '../read/read.ts';
import type { Stretch } from './stretch.ts';

/** Gives a function from offsets to the words they cover; asked in the order of the text, it reads the words once. */
export function createCover(words: Reading['words']): (start: number, end: number) => Stretch | undefined {
  let first = 0;
  return (start, end) => {
    while ((words[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let after = first;
    while ((words[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
    return after > first ? { first, end: after } : undefined;
  };
}

import type { Span } from '../finding.ts';
import type { Stretch } from '../match/stretch.ts';
import type { Reading } from '../read/read.ts';

/** Gives the offsets of a stretch of words. */
export function placeOf(reading: Reading, { first, end }: Stretch): Span {
  return { start: reading.words[first]?.start ?? 0, end: reading.words[end - 1]?.end ?? 0 };
}

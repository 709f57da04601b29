import type { Hit } from './match/hits.ts';
import { attachmentsOf } from './post.ts';
import type { Reading } from './read/read.ts';
import type { Found } from './settle.ts';

/**
 * Leaves out what rules found in a post that says nothing but what their safe lists allow. A picture says more than a
 * list does, so a post with attachments is none. What is found without words, by the metadata, stays; and where a rule
 * failed, nobody knows what it would have found.
 *
 * @param hits gives the matches of a phrase list
 */
export function leaveSafe(
  found: readonly Found[],
  { reading, hits }: { reading: Reading; hits: (list: number) => readonly Hit[] },
): readonly Found[] {
  if (found.every(({ active }) => active.safe.length === 0)) return found;
  if (attachmentsOf(reading.post.meta).length > 0) return found;
  const known = new Map<number, ReadonlySet<number>>();
  const sentencesOf = (list: number): ReadonlySet<number> => {
    let sentences = known.get(list);
    if (!sentences) known.set(list, (sentences = new Set(hits(list).map(({ sentence }) => sentence))));
    return sentences;
  };
  const isSafe = (lists: readonly number[]): boolean =>
    reading.sentences.length > 0 &&
    reading.sentences.every((_, sentence) => lists.some((list) => sentencesOf(list).has(sentence)));
  return found.filter(
    ({ active, candidate: { start, end }, cause }) =>
      cause !== undefined || start === end || !isSafe(active.safe),
  );
}

import { nameKinds } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';
import { words as split } from '../read/words.ts';
import { createCover } from './create-cover.ts';

/** What is found with less may be no name (`Judge says no`, `the last Jaffa Cake`); its words keep their meaning. */
const sureOfOne = 0.6;
const sureOfSeveral = 0.5;

/**
 * Finds the words that are parts of somebody's name, by index; titles and ranks before it are not.
 *
 * A name has not the meaning of its parts: somebody called Strange is not strange, and Chase Law is no pursuit.
 */
export function findNamed({ words, entities }: Pick<Reading, 'words' | 'entities'>): ReadonlySet<number> {
  const named = new Set<number>();
  const cover = createCover(words);
  for (const { kind, start, end, value, confidence } of entities) {
    if (!nameKinds.has(kind)) continue;
    const stretch = cover(start, end);
    if (!stretch) continue;
    const length = split(value).length;
    if (confidence < (length === 1 ? sureOfOne : sureOfSeveral)) continue;
    const first = Math.max(stretch.first, stretch.end - length);
    for (let word = first; word < stretch.end; word += 1) named.add(word);
  }
  return named;
}

import type { Stretch } from '../match/stretch.ts';

/** Tells whether stretches, in any order, leave no word between them and none around; no words are made of nothing. */
export function consistsOf(words: number, stretches: readonly Stretch[]): boolean {
  let covered = 0;
  for (const { first, end } of [...stretches].sort((a, b) => a.first - b.first)) {
    if (first > covered) return false;
    covered = Math.max(covered, end);
  }
  return words > 0 && covered >= words;
}

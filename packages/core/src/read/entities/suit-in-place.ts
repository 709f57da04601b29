import { type Capital, isNameToo } from './capital-words.ts';
import { neverNames } from './name-words.ts';

/** Particles that some write with a capital: `Amal Bin Talal`. */
const particles = new Set('bin ibn bint binti abu von del della der den'.split(' '));
/** Words that have a capital in headings and in names alone, and that end a heading as well: `Hang On`. */
const alsoEndings = new Set('in on to do has can will my the that'.split(' '));

/**
 * Lets words that are never names be names where they stand as one: before or behind a word that is nothing else, with
 * no capital around the two, as in a heading (`local plumber Said Warsame`, `Blessing Good's truck`).
 */
export function suitInPlace(words: readonly Capital[]): readonly Capital[] {
  for (const [index, word] of words.entries()) {
    if (word.fit > 0 || word.shape !== 'word') continue;
    const before = beside(words[index - 1], word);
    const next = beside(word, words[index + 1]) ? words[index + 1] : undefined;
    if (particles.has(word.word)) {
      if (before && next?.fit === 2 && (words[index - 1]?.fit ?? 0) > 0) word.fit = 1;
    } else if (neverNames.has(word.word) && isNameToo(word.word)) {
      const isGiven = !word.opens && !before && next?.fit === 2 && !beside(next, words[index + 2]);
      const isSaid = word.word === 'said' && !word.opens;
      if (isGiven || isSaid || (before && !next && isFamily(words, index))) word.fit = 1;
    }
  }
  return words;
}

function isFamily(words: readonly Capital[], index: number): boolean {
  const given = words[index - 1];
  const word = words[index]?.word ?? '';
  if (!given || given.fit < 1 || given.shape !== 'word' || given.place) return false;
  if (alsoEndings.has(word) && given.fit < 2) return false;
  return !beside(words[index - 2], given);
}

function beside(one: Capital | undefined, other: Capital | undefined): boolean {
  return one !== undefined && other !== undefined && other.start - one.end === 1;
}

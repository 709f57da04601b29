import { type Capital, isNameToo } from './capital-words.ts';
import { neverNames } from './name-words.ts';

/** Particles that some write with a capital: `Amal Bin Talal`. */
const particles = new Set('bin ibn bint binti abu von del della der den'.split(' '));
/** First halves of surnames of two words: `Dakota Two Bears`, `Rain Many Guns`. */
const halves = new Set(
  'two three many big little red black white yellow blue running standing sitting walking spotted iron strikes kills takes comes'.split(
    ' ',
  ),
);
/** Words that have a capital in headings and in names alone, and that end a heading as well: `Hang On`. */
const alsoEndings = new Set('in on to do has can will my the that'.split(' '));

/**
 * Lets words that are never names be names where they stand as one: before or behind a word that is nothing else, with
 * no capital around the two, as in a heading (`local plumber Said Warsame`, `Blessing Good's truck`).
 */
export function suitInPlace(words: readonly Capital[]): readonly Capital[] {
  for (const [index, word] of words.entries()) {
    if (word.shape !== 'word') continue;
    const before = beside(words[index - 1], word);
    const next = beside(word, words[index + 1]) ? words[index + 1] : undefined;
    if (halves.has(word.word) && next && isHalf(words, index)) word.fit = next.fit = 1;
    if (word.fit > 0) continue;
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

/** Whether a word stands between a given name and a thing that ends the run: `Rain Many Guns`. */
function isHalf(words: readonly Capital[], index: number): boolean {
  const given = words[index - 1];
  const thing = words[index + 1];
  if (!given || thing?.shape !== 'word' || (thing.place && !isNameToo(thing.word))) return false;
  const isGiven = given.fit > 0 && given.shape === 'word' && !given.place;
  return (
    isGiven &&
    beside(given, words[index]) &&
    !beside(words[index - 2], given) &&
    !beside(thing, words[index + 2])
  );
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

import { isCommonWord } from '../common-words.ts';
import { rareStems, placeNames, placesAndNames, vehicleNames, wordsAndNames } from './name-lists.ts';
import { capitalised, moreNames, neverNames, placeWords } from './name-words.ts';
import { matchesOf } from './matches-of.ts';
import { openWordList, type WordList } from './word-list.ts';

/** A word with a capital letter. */
export interface Capital {
  /** Lower case, without a possessive ending or full stop. */
  word: string;
  /** UTF-16 offsets; a full stop belongs to it only if it is an initial. */
  start: number;
  end: number;
  /** Initials are `J.` or `J.R.`; capitals are `POLICE`. */
  shape: 'word' | 'capitals' | 'initial';
  /** How well it suits a name: 2 any word that is in no list, 1 a word that is a name too, 0 another word, -1 never. */
  fit: number;
  /** Whether places, teams or bodies are called so: `Park`, `Academy`. */
  place: boolean;
  /** Whether it is the first word of a sentence, where a capital says nothing. */
  opens: boolean;
}

const letters = String.raw`\w\u00C0-\u024F`;
const capital = String.raw`[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0110\u0141\u0160\u017D]`;
/** A small particle that is one word with the name behind it: `al-Hassan`, `d'Arcy`. */
const particle = String.raw`(?:a[dlnrstz]|e[ln]|ul|ash|adh|bin|ibn|ben)-|[dlnt]'`;
const token = new RegExp(
  String.raw`(?<![@#/&]|[${letters}][.'-]?)(?:(?:${capital}\.){1,3}(?![${letters}])|(?:${particle})?${capital}(?:[${letters}]|['-](?=[${letters}]))*)`,
  'g',
);
const contraction = /'(?:[sdmt]|re|ve|ll)$/i;
const opening = /(?:^|[^\w\t\r ,'$£%&@#)/]) {0,2}$/;
const shortened =
  /\b(?:mr|mrs|ms|mx|dr|st|sgt|det|cst|ofc|lt|cpl|capt|insp|supt|dep|cmdr|gov|sen|rep|rev|hon|cllr|const|con|jr|no|vs)\. {0,2}$/i;

/** Finds the capitalised words of a text, but those of handles, hashtags and links. */
export function capitalWords(text: string): Capital[] {
  const found: Capital[] = [];
  for (const { 0: written, index: start } of matchesOf(text, token)) {
    const bare = written.replace(contraction, '');
    const word = bare.toLowerCase();
    const initial = bare.endsWith('.') || (bare.length === 1 && bare !== 'I' && bare !== 'A');
    const shape = initial ? 'initial' : bare.length > 1 && bare === bare.toUpperCase() ? 'capitals' : 'word';
    const before = text.slice(Math.max(0, start - 9), start);
    const opens = start === 0 || (opening.test(before) && !shortened.test(before));
    found.push({
      word,
      start,
      end: start + bare.length,
      shape,
      fit: initial ? 1 : fitOf(word, bare !== written),
      place: placeWords.has(word),
      opens,
    });
  }
  return found;
}

interface Lists {
  rareStems: WordList;
  both: WordList;
  places: WordList;
  vehicles: WordList;
}

const lists: Lists = {
  rareStems: openWordList(rareStems),
  both: openWordList(wordsAndNames, placesAndNames, [...moreNames].join('|')),
  places: openWordList(placeNames),
  vehicles: openWordList(vehicleNames),
};

/** The fit of words seen before; emptied when full, so that it stays small. */
const seen = new Map<string, number>();

function fitOf(word: string, contracted: boolean): number {
  const key = contracted ? `${word}'` : word;
  const known = seen.get(key);
  if (known !== undefined) return known;
  if (seen.size > 4096) seen.clear();
  const fit = judgeFit(word, contracted);
  seen.set(key, fit);
  return fit;
}

/** Nobody's name has so many characters in one word, hyphens and all, nor figures: `Fri2026-02-30`. */
const longest = 40;
const figures = /\d.*\d/;

function judgeFit(word: string, contracted: boolean): number {
  if (word.length > longest || figures.test(word)) return -1;
  if (neverNames.has(word)) return contracted || word.length > 3 ? -1 : 0;
  const { both, places, vehicles } = lists;
  if (both.has(word)) return 1;
  if (placeWords.has(word)) return -1;
  if (capitalised.has(word) || places.has(word) || vehicles.has(word) || isEnglish(word)) return 0;
  return word.includes('-') ? fitOfParts(word) : 2;
}

/** A name with a hyphen suits as well as its best part: `Okonkwo-Reyes`; one without any is a compound: `Check-in`. */
function fitOfParts(word: string): number {
  return Math.max(
    ...word.split('-').map((part) => (part === '' || neverNames.has(part) ? 0 : fitOf(part, false))),
  );
}

/** Tells how well a word in lower case suits a name: 2 if no list knows it, 1 if people are called so too, 0 or less if not. */
export function suitsName(word: string): number {
  return fitOf(word, false);
}

/** Tells whether a word is also one that people are called: `grace`, `hunter`. */
export function isNameToo(word: string): boolean {
  return lists.both.has(word);
}

/** Tells whether two words side by side are the name of a country, a state, a county or a city: `North Dakota`. */
export function holdsPlaceName(words: readonly Pick<Capital, 'word'>[]): boolean {
  const { places } = lists;
  return words.some(({ word }, index) => {
    const next = words[index + 1];
    return next !== undefined && places.has(`${word} ${next.word}`);
  });
}

/** Endings, with what they replace and what must stand before them. */
const endings: readonly [ending: string, put: string, after: RegExp][] = [
  ['ies', 'y', /[a-z]$/],
  ['es', '', /(?:[szxo]|ch|sh)$/],
  ['s', '', /[^s]$/],
  ['ied', 'y', /[a-z]$/],
  ['ed', '', /[^e]$/],
  ['d', '', /e$/],
  ['ing', '', /[^e]$/],
  ['ing', 'e', /[^aeiou]$/],
];

/** Tells whether a word in lower case is an English one, inflected or not. */
export function isEnglish(word: string): boolean {
  if (isStem(word)) return true;
  return endings.some(([ending, put, after]) => {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return after.test(stem) && isStem(stem + put);
  });
}

function isStem(word: string): boolean {
  return isCommonWord(word) || lists.rareStems.has(word);
}

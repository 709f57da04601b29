import { cue, cuesOf } from './cues.ts';
import { knownWord } from './known-words.ts';

/** Signs, and what stands beside numbers and words, as bits. */
export const sign = {
  at: 1,
  hash: 2,
  money: 2 ** 2,
  bracket: 2 ** 3,
  quote: 2 ** 4,
  slash: 2 ** 5,
  plus: 2 ** 6,
  dash: 2 ** 7,
  ampersand: 2 ** 8,
  /** A full stop right before a letter. */
  dotLetter: 2 ** 9,
  /** A full stop or a colon between digits. */
  decimal: 2 ** 10,
  colon: 2 ** 11,
  /** Digits right beside capitals, or one space or dash off. */
  capital: 2 ** 12,
  /** Digits right before a letter. */
  letter: 2 ** 13,
  /** Digits and then a capital or other digits, as before the name of a street. */
  street: 2 ** 14,
  /** Digits and then an `a` or a `p`, as of `a.m.`. */
  half: 2 ** 15,
  /** Digits behind a bracket, a comma or a `d`, as of `aged`. */
  age: 2 ** 16,
  /** Somebody, and a comma or a colon. */
  somebody: 2 ** 17,
  /** What joins two streets, and then a capital or a digit. */
  crossing: 2 ** 18,
} as const;

/** What a text has, in one look: a detector need not read a text in which there can be nothing for it. */
export interface Traits {
  /** What the words of the text may be cues of, as bits of {@link cue}. */
  cues: number;
  /** What else there is, as bits of {@link sign}. */
  signs: number;
  /** How many digits there are, and how many in the longest number. */
  digits: number;
  longest: number;
  /** The most digits that stand together with no letter and few other characters between them. */
  together: number;
  /** How many numbers there are, in digits or in words that are one digit. */
  numbers: number;
}

/** The most characters between two digits of one number, as of a telephone. */
const apart = 5;

/** Reads a text once for what its detectors ask first. */
export function traitsOf(text: string): Traits {
  const traits: Traits = { cues: 0, signs: 0, digits: 0, longest: 0, together: 0, numbers: 0 };
  /** Where the digits before ended, and how many have stood together up to there; none where a letter came since. */
  let ended = -1;
  let together = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === letter) {
      const start = at;
      do at += 1;
      while (kindAt(text, at) === letter);
      noteWord(traits, text, start, at);
      together = 0;
    } else if (kind === digit) {
      const start = at;
      do at += 1;
      while (kindAt(text, at) === digit);
      together = at - start + (start - ended <= apart ? together : 0);
      ended = at;
      traits.together = Math.max(traits.together, together);
      noteDigits(traits, text, start, at);
    } else {
      traits.signs |= signAt(text, at);
      at += 1;
    }
  }
  return traits;
}

/** By character of ASCII: a letter, a digit or neither. */
const kinds = new Uint8Array(0x80);
const letter = 1;
const digit = 2;
/** By character of ASCII: the signs that it is. */
const signs = new Int32Array(0x80);
for (let unit = 0; unit < 0x80; unit += 1) {
  const character = String.fromCharCode(unit);
  kinds[unit] = /[a-z]/i.test(character) ? letter : /\d/.test(character) ? digit : 0;
}
for (const [bit, characters] of [
  [sign.at, '@'],
  [sign.hash, '#'],
  [sign.money, '$'],
  [sign.bracket, '[({<'],
  [sign.quote, `"'`],
  [sign.slash, '/'],
  [sign.plus, '+'],
  [sign.dash, '-'],
  [sign.ampersand, '&'],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = bit;

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}

function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (unit === 0x2e && kindAt(text, at + 1) === letter) return sign.dotLetter;
    return signs[unit] ?? 0;
  }
  return unit === 0xa3 || unit === 0x20ac ? sign.money : 0;
}

function noteWord(traits: Traits, text: string, start: number, end: number): void {
  const word = knownWord(text, start, end);
  const cues = (word.cues ??= cuesOf(word.norm));
  traits.cues |= cues;
  if (cues & cue.digit) traits.numbers += 1;
  const next = text.charCodeAt(end);
  if (cues & cue.somebody && (next === 0x2c || next === 0x3a)) traits.signs |= sign.somebody;
  if (cues & cue.joint && next === 0x20 && isCapitalOrDigit(text.charCodeAt(end + 1)))
    traits.signs |= sign.crossing;
}

function noteDigits(traits: Traits, text: string, start: number, end: number): void {
  traits.digits += end - start;
  traits.longest = Math.max(traits.longest, end - start);
  traits.numbers += 1;
  traits.signs |= before(text, start) | behind(text, end);
}

function before(text: string, start: number): number {
  const last = text.charCodeAt(start - 1);
  if (isCapital(last)) return sign.capital;
  if (last === 0x28) return sign.age;
  const other = text.charCodeAt(start - 2);
  if ((last === 0x20 || last === 0x2d || last === 0x2f) && isCapital(other))
    return sign.capital | (other === 0x44 ? sign.age : 0);
  return last === 0x20 && (other === 0x2c || other === 0x64) ? sign.age : 0;
}

function behind(text: string, end: number): number {
  const next = text.charCodeAt(end);
  const other = text.charCodeAt(end + 1);
  let signs = 0;
  if (isHalf(next) || (isHalf(other) && kindAt(text, end) === 0)) signs |= sign.half;
  if (isCapital(next) || ((next === 0x20 || next === 0x2d) && isCapital(other))) signs |= sign.capital;
  if (kindAt(text, end) === letter) signs |= sign.letter;
  if ((next === 0x2e || next === 0x3a) && kindAt(text, end + 1) === digit)
    signs |= next === 0x2e ? sign.decimal : sign.colon;
  let at = end;
  if (next === 0x2d && kindAt(text, at + 1) === letter) at += 1;
  if (kindAt(text, at) === letter) at += 1;
  if (text.charCodeAt(at) === 0x2c) at += 1;
  if (text.charCodeAt(at) === 0x20 && isCapitalOrDigit(text.charCodeAt(at + 1))) signs |= sign.street;
  return signs;
}

function isCapital(unit: number): boolean {
  return unit > 0x40 && unit < 0x5b;
}

function isCapitalOrDigit(unit: number): boolean {
  return isCapital(unit) || (unit > 0x2f && unit < 0x3a);
}

/** An `a` or a `p`, whatever its case. */
function isHalf(unit: number): boolean {
  const small = unit | 0x20;
  return small === 0x61 || small === 0x70;
}

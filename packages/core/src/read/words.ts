import { splitContraction } from './contractions.ts';
import { type KnownWord, knownWord } from './known-words.ts';
import { splitHashtag } from './split-hashtag.ts';
import type { Word } from './word.ts';

/**
 * A run of letters and digits, with the marks that may stand inside a word or a number; or one emoji.
 * Every repetition is over disjoint characters, so that the time is linear.
 */
const piece =
  /[\p{L}\p{N}]+(?:'\p{L}+)*(?:[.,]\p{N}+)*|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?|[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const digits = /^[\d.,]+$/;
const letterStart = /^[\p{L}\p{N}]/u;
const camelBorder = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * Splits a normalised text into words, numbers and emoji; punctuation only separates.
 * Contractions become two words, and a word in camel case (as in hashtags) one for each hump.
 */
export function words(text: string): Word[] {
  return readWords(text).words;
}

/** The words of a text, and by word what is known of it, if it is letters of ASCII that stand alone. */
export interface ReadWords {
  words: Word[];
  known: (KnownWord | undefined)[];
}

/** Splits a normalised text into {@link words}, and tells what is known of them. */
export function readWords(text: string): ReadWords {
  const read: ReadWords = { words: [], known: [] };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && kinds[unit] === 0) {
      at += 1;
      continue;
    }
    const end = endOfPlainWord(text, at);
    if (end > at) {
      // Most pieces are letters of ASCII with spaces around, and need no expression.
      if (text[at - 1] === '#') pushHashtag(read.words, text.slice(at, end), at);
      else pushPlainWord(read, knownWord(text, at, end), at);
      at = end;
      continue;
    }
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (!match) break;
    const written = match[0];
    const start = match.index;
    at = start + written.length;
    if (!letterStart.test(written)) read.words.push(word('emoji', written, start));
    else if (text[start - 1] === '#') pushHashtag(read.words, written, start);
    else pushWord(read.words, written, start);
  }
  while (read.known.length < read.words.length) read.known.push(undefined);
  return read;
}

/** By character of ASCII: a letter, a digit, or what only separates. */
const kinds = new Uint8Array(0x80);
const letter = 1;
for (let unit = 0; unit < kinds.length; unit += 1)
  kinds[unit] = /[a-z]/i.test(String.fromCharCode(unit)) ? letter : unit >= 0x30 && unit <= 0x39 ? 2 : 0;

/** Gives where a run of letters of ASCII ends that nothing joins: no digit, mark or letter of another alphabet; else its start. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (kinds[text.charCodeAt(end)] === letter) end += 1;
  if (end === start || end >= text.length) return end;
  const unit = text.charCodeAt(end);
  if (unit >= 0x80 || kinds[unit] !== 0) return start;
  // `'`, `.` and `,` may stand inside; a letter or a digit behind them decides.
  if (unit !== 0x27 && unit !== 0x2e && unit !== 0x2c) return end;
  const next = text.charCodeAt(end + 1);
  return next >= 0x80 || kinds[next] === letter || kinds[next] === 2 ? start : end;
}

function pushPlainWord({ words, known }: ReadWords, word: KnownWord, start: number): void {
  const { written, norm, split } = word;
  if (split) {
    pushSplit(words, { written, start, split });
    return;
  }
  while (known.length < words.length) known.push(undefined);
  known.push(word);
  words.push({ kind: 'word', norm, written, start, end: start + written.length });
}

/** Adds one word, or the two of a contraction. */
function pushWord(found: Word[], written: string, start: number): void {
  const whole = word(digits.test(written) ? 'number' : 'word', written, start);
  const split = splitContraction(whole.norm);
  if (split) pushSplit(found, { ...whole, split });
  else found.push(whole);
}

function pushSplit(
  found: Word[],
  {
    written,
    start,
    split: [first, second, length],
  }: Pick<Word, 'written' | 'start'> & { split: [first: string, second: string, length: number] },
): void {
  const middle = start + length;
  const end = start + written.length;
  found.push({ kind: 'word', norm: first, written: written.slice(0, length), start, end: middle });
  found.push({ kind: 'word', norm: second, written: written.slice(length), start: middle, end });
}

function pushHashtag(found: Word[], tag: string, start: number): void {
  let at = start;
  for (const hump of humps(tag)) {
    pushWord(found, hump, at);
    at += hump.length;
  }
}

/** The words of a hashtag: its humps, or the common words that a tag in lower case is made of. */
function humps(tag: string): string[] {
  const parts = tag.split(camelBorder);
  return parts.length === 1 && tag === tag.toLowerCase() ? splitHashtag(tag) : parts;
}

function word(kind: Word['kind'], written: string, start: number): Word {
  const lower = written.toLowerCase();
  const norm = kind === 'number' ? lower.replaceAll(',', '') : lower;
  return { kind, norm, written, start, end: start + written.length };
}

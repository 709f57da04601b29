import { splitContraction } from './contractions.ts';
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
  const found: Word[] = [];
  for (const match of text.matchAll(piece)) {
    const written = match[0];
    const start = match.index;
    if (!letterStart.test(written)) found.push(word('emoji', written, start));
    else if (text[start - 1] === '#') pushHashtag(found, written, start);
    else pushWord(found, written, start);
  }
  return found;
}

/** Adds one word, or the two of a contraction. */
function pushWord(found: Word[], written: string, start: number): void {
  const whole = word(digits.test(written) ? 'number' : 'word', written, start);
  const split = splitContraction(whole.norm);
  if (!split) {
    found.push(whole);
    return;
  }
  const [first, second, length] = split;
  found.push({ ...whole, norm: first, written: written.slice(0, length), end: start + length });
  found.push({ ...whole, norm: second, written: written.slice(length), start: start + length });
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

import { fold } from './fold.ts';

/** A text as it is matched, and the way back to the text as it was written. */
export interface Normalised {
  text: string;
  /** Gives the UTF-16 offset in the original of an offset in the normalised text. */
  toRaw: (offset: number) => number;
  /** Gives the UTF-16 offset in the original where the character before an (exclusive) end ends. */
  toRawEnd: (offset: number) => number;
}

const asciiOnly = /^[\0-\x7f]*$/;
const same = (offset: number): number => offset;

/** Gives where the plain ASCII from an offset on ends. */
function endOfPlain(raw: string, from: number): number {
  let end = from;
  while (end < raw.length && raw.charCodeAt(end) < 0x80) end += 1;
  return end;
}

/** What characters seen before are read as; emptied when full, so that it stays small. */
const seen = new Map<string, string>();

function foldKnown(character: string): string {
  let folded = seen.get(character);
  if (folded === undefined) {
    folded = fold(character);
    if (seen.size > 4096) seen.clear();
    seen.set(character, folded);
  }
  return folded;
}

/** Reads disguises and typographic forms as plain text and keeps a map of offsets; plain text passes through. */
export function normalise(raw: string): Normalised {
  if (asciiOnly.test(raw)) return { text: raw, toRaw: same, toRawEnd: same };
  let text = '';
  /** Four offsets for each character that is no plain ASCII: from and to in the normalised text, from and to in the original. */
  const folds: number[] = [];
  for (let at = 0; at < raw.length;) {
    const plainEnd = endOfPlain(raw, at);
    if (plainEnd > at) text += raw.slice(at, plainEnd);
    at = plainEnd;
    if (at >= raw.length) break;
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const from = text.length;
    text += foldKnown(character);
    folds.push(from, text.length, at, at + character.length);
    at += character.length;
  }
  return {
    text,
    toRaw: (offset) => {
      const fold = lastBefore(folds, offset);
      if (fold < 0) return offset;
      const end = folds[fold + 1] ?? 0;
      if (offset < end) return folds[fold + 2] ?? 0;
      return Math.min(raw.length, (folds[fold + 3] ?? 0) + offset - end);
    },
    toRawEnd: (offset) => {
      if (offset === 0) return 0;
      const fold = lastBefore(folds, offset - 1);
      if (fold < 0) return offset;
      const beyond = offset - (folds[fold + 1] ?? 0);
      return Math.min(raw.length, (folds[fold + 3] ?? 0) + Math.max(0, beyond));
    },
  };
}

/** Gives where the last character stands among the folds that begins at an offset or before it; negative if there is none. */
function lastBefore(folds: readonly number[], offset: number): number {
  let low = 0;
  let high = folds.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folds[4 * middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return 4 * (low - 1);
}

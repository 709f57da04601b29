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
  // One entry for each UTF-16 unit: a character may fold to none, one or several.
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < raw.length;) {
    const plainEnd = endOfPlain(raw, at);
    if (plainEnd > at) text += raw.slice(at, plainEnd);
    for (; at < plainEnd; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    if (at >= raw.length) break;
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const folded = foldKnown(character);
    const end = at + character.length;
    while (starts.length < text.length + folded.length) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  starts.push(raw.length);
  return {
    text,
    toRaw: (offset) => starts[offset] ?? raw.length,
    toRawEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? raw.length)),
  };
}

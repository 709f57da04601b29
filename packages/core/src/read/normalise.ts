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

/** Reads disguises and typographic forms as plain text and keeps a map of offsets; plain text passes through. */
export function normalise(raw: string): Normalised {
  if (asciiOnly.test(raw)) return { text: raw, toRaw: same, toRawEnd: same };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of raw) {
    const folded = character.length === 1 && character < '\x80' ? character : fold(character);
    // One entry for each UTF-16 unit: a character may fold to none, one or several.
    starts.push(...new Array<number>(folded.length).fill(at));
    ends.push(...new Array<number>(folded.length).fill(at + character.length));
    parts.push(folded);
    at += character.length;
  }
  starts.push(raw.length);
  return {
    text: parts.join(''),
    toRaw: (offset) => starts[offset] ?? raw.length,
    toRawEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? raw.length)),
  };
}

import type { Lookup } from '../line-index.ts';
import { splitContraction } from './contractions.ts';

/** What is known of a run of letters of ASCII; worked out when it is first seen. */
export interface KnownWord {
  /** Where it lies among the words seen before; another may take its place. */
  readonly slot: number;
  readonly written: string;
  readonly norm: string;
  readonly split: ReturnType<typeof splitContraction>;
  /** What it may be a cue of, as bits; undefined until a text is read for that, since the words of phrases never are. */
  cues: number | undefined;
}

/**
 * Words seen before, by a hash of their letters. A word that has no room near its place takes that of another, so that the
 * table stays small and nobody can fill it with words that are slow to look up.
 */
const table = new Array<KnownWord | undefined>(1 << 14).fill(undefined);
/** How many words are known at most. */
const knownWords = table.length;
const mask = table.length - 1;
const nearby = 4;

/**
 * Gives what is known of the letters of a text from one offset to another.
 *
 * It compares them where they stand: cutting each word out of its text would take longer than everything that is then asked of it.
 */
export function knownWord(text: string, start: number, end: number): KnownWord {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & mask;
  for (let step = 0; step < nearby; step += 1) {
    const slot = (place + step) & mask;
    const known = table[slot];
    if (!known) return learn(slot, text.slice(start, end));
    if (isAt(text, start, end, known.written)) return known;
  }
  return learn(place, text.slice(start, end));
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function learn(slot: number, part: string): KnownWord {
  // A part of a text keeps all of it in memory; joined anew, it stands alone.
  const written = Array.from(part).join('');
  const norm = written.toLowerCase();
  const known: KnownWord = { slot, written, norm, split: splitContraction(norm), cues: undefined };
  table[slot] = known;
  return known;
}

/**
 * Makes a function that looks a known word up: -1 if it is not there. It remembers what it found, by a number instead of a string.
 */
export function createNumbers(lookup: Lookup, part: 'written' | 'norm'): (known: KnownWord) => number {
  const words = new Array<KnownWord | undefined>(knownWords).fill(undefined);
  const found = new Int32Array(knownWords);
  return (known) => {
    const { slot } = known;
    if (words[slot] !== known) {
      words[slot] = known;
      found[slot] = lookup(known[part]) ?? -1;
    }
    return found[slot] ?? -1;
  };
}

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digest } from './digest.ts';
import { joined } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { mask } from './mask.ts';
import type { Post } from './post.ts';
import { normalise } from './read/normalise.ts';
import { textOf } from './text-of.ts';

/** How fingerprints are made. */
export interface FingerprintOptions {
  /** Makes them from what was found as it is, so that a changed number is another finding; nobody reads it back without the key. */
  key?: string | undefined;
}

/** How many words on each side tell one place from another. */
const contextWords = 3;

/**
 * Gives what each finding of a post is known by from one run to the next: a hash of its rule, what it found, some words
 * on each side, and which of several such places it is. Lines and paths are no part of it.
 *
 * Without a key, what is personal goes in masked, so that trying out all phone numbers leads nowhere.
 */
export function fingerprints(
  post: Post,
  findings: readonly Finding[],
  { key }: FingerprintOptions = {},
): string[] {
  const seen = new Map<string, number>();
  const readers = new Map<string | undefined, Reader>();
  return findings.map((finding) => {
    const { field, ruleId, start, end } = finding;
    let reader = readers.get(field);
    if (!reader) {
      const inField = findings.filter((each) => each.field === field && each.personal);
      readers.set(field, (reader = createReader(textOf(post, field), key === undefined ? inField : [])));
    }
    const parts = [ruleId, field ?? '', reader(start, end), before(reader, start), after(reader, end)];
    const place = JSON.stringify(parts);
    const occurrence = seen.get(place) ?? 0;
    seen.set(place, occurrence + 1);
    const value = [...parts, occurrence];
    return key === undefined ? digest(value) : keyed(JSON.stringify(value), key);
  });
}

/** Gives the normal form of a stretch of a text. */
type Reader = (start: number, end: number) => string;

function createReader(text: string, personal: readonly Finding[]): Reader {
  const places = joined([...personal].sort((a, b) => a.start - b.start));
  return (start, end) => {
    let at = Math.max(start, 0);
    let words = '';
    for (const place of places) {
      const [from, to] = [Math.max(place.start, at), Math.min(place.end, end)];
      if (from >= to) continue;
      // The whole place is masked, then cut: a part of it would show more of its ends.
      words += text.slice(at, from) + mask(text.slice(place.start, place.end));
      at = to;
    }
    return normalise(words + text.slice(at, end))
      .text.toLowerCase()
      .replace(/\s+/g, ' ')
      .trim();
  };
}

/** Far enough for some words, and no further, so that a post of a megabyte is not read again for each finding. */
const reach = 120;

function before(reader: Reader, start: number): string {
  return reader(start - reach, start)
    .split(' ')
    .slice(-contextWords)
    .join(' ');
}

function after(reader: Reader, end: number): string {
  return reader(end, end + reach)
    .split(' ')
    .slice(0, contextWords)
    .join(' ');
}

function keyed(value: string, key: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(value)));
}

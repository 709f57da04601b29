import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';
import type { Finding, Post, Report } from '@bluepencil/core';
import { writeWhole } from './write-whole.ts';

/** Reports of posts that were checked before by the same policy. */
export interface Cache {
  /** Gives the report of a post with the same content, under the post's own id. */
  get: (post: Post, policy: Report['policy']) => Report | undefined;
  set: (post: Post, report: Report) => void;
  /** Writes what is not written yet, and closes the file. A cache that cannot be written is only slower. */
  save: () => void;
}

/** A cache of more entries is begun anew: most of them are of posts and policies that nobody asks for again. */
const mostEntries = 500_000;

/** So many characters are written at once; a run that is killed loses no more than these. */
const mostWaiting = 65_536;

/**
 * Opens a cache in a file: a line that says whose it is, and a line for each report, behind its key.
 *
 * What it holds is named by a hash of the post, the policy's digest and the version of the engine; reports in it are masked.
 * Lines are added while posts are checked and read one by one, so that memory holds where they are and nothing more, and a
 * run that was stopped goes on where it was. A file that is none, or of another version, is an empty cache.
 */
export function openCache(file: string, engine: string): Cache {
  const head = `${JSON.stringify({ engine, version: 2 })}\n`;
  const known = readLines(file, head);
  let isNew = known === undefined;
  let waiting = known?.isCut ? '\n' : '';
  const added = new Set<string>();
  const flush = (): void => {
    if (waiting === '' || waiting === '\n') return;
    try {
      if (isNew) writeWhole(file, head + waiting);
      else appendFileSync(file, waiting);
      isNew = false;
    } catch {
      // The posts were checked; the next run checks them again.
    }
    waiting = '';
  };
  return {
    get: (post, policy) => {
      const found = known?.read(keyOf(post, policy));
      return found && { id: post.id, ...found, policy };
    },
    set: (post, { verdict, findings, policy }) => {
      // A rule that failed is asked again.
      if (findings.some(({ cause }) => cause !== undefined)) return;
      const key = keyOf(post, policy);
      if (added.has(key)) return;
      added.add(key);
      waiting += `${key} ${JSON.stringify({ verdict, findings: findings.map(withoutFix) })}\n`;
      if (waiting.length > mostWaiting) flush();
    },
    save: () => {
      flush();
      known?.close();
    },
  };
}

function keyOf({ text, meta = {} }: Post, { digest }: Report['policy']): string {
  return createHash('sha256')
    .update(JSON.stringify([text, meta, digest]))
    .digest('base64url');
}

/** What an address becomes still tells the street; whoever fixes posts checks them anew. */
function withoutFix(finding: Finding): Finding {
  return finding.personal
    ? Object.assign(Object.create(null) as Finding, finding, { fix: undefined })
    : finding;
}

type Entry = Pick<Report, 'verdict' | 'findings'>;

/** The lines of a cache, by key. */
interface Lines {
  read: (key: string) => Entry | undefined;
  /** The last line has no end: whoever wrote it was stopped. */
  isCut: boolean;
  close: () => void;
}

const keyLength = 43;
const lineFeed = 10;

function readLines(file: string, head: string): Lines | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const close = (): void => closeSync(descriptor);
  const places = whatIsRead(() => indexLines(descriptor, head));
  if (!places || places.byKey.size > mostEntries) {
    close();
    return undefined;
  }
  return {
    read: (key) => {
      const place = places.byKey.get(key);
      if (!place) return undefined;
      const bytes = Buffer.alloc(place.length);
      return whatIsRead(() => {
        readSync(descriptor, bytes, 0, place.length, place.at);
        return JSON.parse(bytes.toString('utf8')) as Entry;
      });
    },
    isCut: places.isCut,
    close,
  };
}

/** A folder, say, can be opened and not read. */
function whatIsRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

interface Places {
  /** Offset and length in bytes of what stands behind each key. */
  byKey: Map<string, { at: number; length: number }>;
  isCut: boolean;
}

/** Reads where the lines are; undefined where the first one is another than it should be. */
function indexLines(descriptor: number, head: string): Places | undefined {
  const first = Buffer.alloc(Buffer.byteLength(head));
  readSync(descriptor, first, 0, first.length, 0);
  if (first.toString('utf8') !== head) return undefined;
  const byKey: Places['byKey'] = new Map();
  const chunk = Buffer.alloc(1 << 20);
  let key = '';
  let start = first.length;
  let at = start;
  for (let size = readSync(descriptor, chunk, 0, chunk.length, at); size > 0;) {
    for (let index = 0; index < size;) {
      const missing = keyLength - (at + index - start);
      if (missing > 0) {
        key += chunk.toString('latin1', index, Math.min(size, index + missing));
        index = Math.min(size, index + missing);
        continue;
      }
      const end = chunk.subarray(0, size).indexOf(lineFeed, index);
      if (end < 0) break;
      const body = start + keyLength + 1;
      byKey.set(key, { at: body, length: Math.max(0, at + end - body) });
      key = '';
      start = at + end + 1;
      index = end + 1;
    }
    at += size;
    size = readSync(descriptor, chunk, 0, chunk.length, at);
  }
  return { byKey, isCut: at > start };
}

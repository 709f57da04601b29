import { createHash } from 'node:crypto';
import type { Finding, Post, Report } from '@bluepencil/core';
import { readText } from './read-text.ts';
import { writeWhole } from './write-whole.ts';

/** Reports of posts that were checked before by the same policy. */
export interface Cache {
  /** Gives the report of a post with the same content, under the post's own id. */
  get: (post: Post, policy: Report['policy']) => Report | undefined;
  set: (post: Post, report: Report) => void;
  /** Writes it, if it holds anything new. A cache that cannot be written is only slower. */
  save: () => void;
}

/** The oldest go when there are more. */
const mostEntries = 50_000;

/**
 * Opens a cache in a file.
 *
 * What it holds is named by a hash of the post, the policy's digest and the version of the engine; reports in it are masked.
 * A file that is none, or of another version, is an empty cache.
 */
export function openCache(file: string, engine: string): Cache {
  const entries = readEntries(file, engine);
  let isNew = false;
  const keyOf = ({ text, meta = {} }: Post, { digest }: Report['policy']): string =>
    createHash('sha256')
      .update(JSON.stringify([text, meta, digest]))
      .digest('base64url');
  return {
    get: (post, policy) => {
      const found = entries.get(keyOf(post, policy));
      return found && { id: post.id, ...found, policy };
    },
    set: (post, { verdict, findings, policy }) => {
      // A rule that failed is asked again.
      if (findings.some(({ cause }) => cause !== undefined)) return;
      entries.set(keyOf(post, policy), { verdict, findings: findings.map(withoutFix) });
      isNew = true;
    },
    save: () => {
      if (!isNew) return;
      const kept = [...entries].slice(-mostEntries);
      try {
        writeWhole(file, `${JSON.stringify({ engine, entries: kept })}\n`);
      } catch {
        // The posts were checked; the next run checks them again.
      }
    },
  };
}

/** What an address becomes still tells the street; whoever fixes posts checks them anew. */
function withoutFix(finding: Finding): Finding {
  return finding.personal
    ? Object.assign(Object.create(null) as Finding, finding, { fix: undefined })
    : finding;
}

type Entry = Pick<Report, 'verdict' | 'findings'>;

function readEntries(file: string, engine: string): Map<string, Entry> {
  try {
    const value = JSON.parse(readText(file)) as { engine?: unknown; entries?: [string, Entry][] };
    return new Map(value.engine === engine ? value.entries : []);
  } catch {
    return new Map();
  }
}

import type { Finding } from '@bluepencil/core';
import { type ReadPost, showPath, type TextEdit, writeFixes } from '@bluepencil/node';

/** Keeps the edits of posts until their files were read. */
export interface Fixer {
  add: (read: ReadPost, fixed: readonly Finding[], text: string) => void;
  /** Writes the files, and tells what was done: one line for each edit. */
  finish: () => string[];
}

/** Makes a fixer; with `dryRun`, it only tells what it would do. What is personal is told masked. */
export function createFixer(cwd: string, { dryRun }: { dryRun: boolean }): Fixer {
  const edits = new Map<string, TextEdit[]>();
  const lines: string[] = [];
  return {
    add: ({ file, line, post, isFile }, fixed, text) => {
      if (fixed.length === 0) return;
      const before = edits.get(file);
      const edit = { line, before: post.text, after: text };
      if (before) before.push(edit);
      else edits.set(file, [edit]);
      for (const { actual = '', fix = '', personal, ruleId, place } of fixed) {
        const start = place && 'start' in place ? place.start : place;
        const at = isFile ? line + (start?.line ?? 1) - 1 : line;
        const done = dryRun ? 'would fix' : 'fixed';
        // What an address becomes still tells the street.
        const to = personal ? '' : ` to \`${fix}\``;
        lines.push(`${done} ${showPath(file, cwd)}:${at} \`${actual}\`${to} (${ruleId})`);
      }
    },
    finish: () => {
      if (!dryRun) for (const [file, each] of edits) writeFixes(file, each);
      return lines;
    },
  };
}

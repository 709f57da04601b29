import { readFileSync } from 'node:fs';
import type { Post, Verdict } from '@bluepencil/core';

/** A post with what a person says of it: the clauses that it breaks, and the verdict. */
export interface LabelledPost extends Post {
  /** Every clause that the post breaks, advice too. */
  expect: string[];
  verdict: Verdict;
}

/** Reads rows of a JSON Lines file; a line that is none is an error that names it. */
export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Row];
      } catch (cause) {
        throw new Error(`${file}:${index + 1} Unexpected line, expected one JSON object`, { cause });
      }
    });
}

import type { Finding } from '@bluepencil/core';
import type { Origin } from './reporter.ts';

/** One-based line and column; the end is exclusive. */
export interface Position {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Gives where a finding lies in its text, or, if the file is one post, in the file. */
export function positionOf({ place, field }: Finding, { isFile = false, line: first = 1 }: Origin): Position {
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'end' in place ? place.end : start;
  // The description of a picture stands in the front matter; its own lines are no lines of the file.
  const shift = isFile && field === undefined ? first - 1 : 0;
  return {
    line: (start?.line ?? 1) + shift,
    column: start?.column ?? 1,
    endLine: (end?.line ?? 1) + shift,
    endColumn: end?.column ?? 1,
  };
}

/** Gives where a finding lies in its file; in a file of many posts, that is the line of the post. */
export function filePositionOf(finding: Finding, origin: Origin): Position | { line: number } {
  const { isFile = true, line = 1 } = origin;
  return isFile && finding.field === undefined ? positionOf(finding, origin) : { line: isFile ? 1 : line };
}

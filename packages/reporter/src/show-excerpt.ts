import type { Span } from '@bluepencil/core';
import { columnsOf, segmentsOf } from './columns-of.ts';
import { printable } from './printable.ts';

/** A line of a text, cut to the width of a terminal, and the line of carets that stand under some of its words. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
  carets: string;
}

/** Whatever is read as one character is hardly ever longer; a longer one is cut, so that no post takes long to show. */
const unitsPerColumn = 8;

/**
 * Gives the line in which a place begins, with carets under the words of the place in that line; nothing for a place
 * without words. What does not fit into so many columns is left out around the words: `…`.
 */
export function showExcerpt(text: string, { start, end }: Span, columns: number): Excerpt | undefined {
  const first = start + text.slice(start, end).search(/\S|$/);
  if (first >= Math.min(end, text.length)) return undefined;
  const lineStart = text.lastIndexOf('\n', first) + 1;
  const newline = text.indexOf('\n', first);
  const lineEnd = newline < 0 ? text.length : newline;
  const stop = Math.min(end, lineEnd);
  const reach = columns * unitsPerColumn;
  const left = printable(text.slice(Math.max(lineStart, first - reach), first));
  const middle = printable(text.slice(first, Math.min(stop, first + reach)));
  const right = printable(text.slice(stop, Math.min(lineEnd, stop + reach)).trimEnd());
  const words = cutEnd(middle, columns);
  const rest = Math.max(0, columns - columnsOf(words));
  // Half of what is left for each side, and more where the other side needs less.
  const before = cutStart(left, Math.max(Math.floor(rest / 2), rest - columnsOf(right)));
  const after = words === middle ? cutEnd(right, rest - columnsOf(before)) : '';
  const carets = `${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(words)))}`;
  return { before, words, after, carets };
}

function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const kept = takeWhileFits([...segmentsOf(text)], columns - 1).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return columns < 1 ? '' : `${lastSpace > kept.length / 2 ? kept.slice(0, lastSpace + 1) : kept}…`;
}

function cutStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const kept = takeWhileFits([...segmentsOf(text)].reverse(), columns - 1)
    .reverse()
    .join('');
  const firstSpace = kept.indexOf(' ');
  return columns < 1
    ? ''
    : `…${firstSpace >= 0 && firstSpace < kept.length / 2 ? kept.slice(firstSpace) : kept}`;
}

function takeWhileFits(segments: readonly { segment: string }[], columns: number): string[] {
  let taken = 0;
  const kept: string[] = [];
  for (const { segment } of segments) {
    taken += columnsOf(segment);
    if (taken > columns) break;
    kept.push(segment);
  }
  return kept;
}

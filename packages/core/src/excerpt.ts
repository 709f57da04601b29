import type { Span } from './finding.ts';
import { mask } from './mask.ts';

/** The most characters of a post that a finding repeats. */
const longestExcerpt = 80;

/** Gives the words of a place, with everything personal in them masked; `personal` is in order and without overlaps. */
export function excerpt(text: string, { start, end }: Span, personal: readonly Span[]): string {
  const stop = Math.min(end, start + longestExcerpt);
  let words = '';
  let at = start;
  for (let index = firstEndingAfter(personal, start); index < personal.length; index += 1) {
    const place = personal[index];
    if (!place || place.start >= stop) break;
    const from = Math.max(at, place.start);
    const to = Math.min(stop, place.end);
    words += text.slice(at, from) + mask(text.slice(from, to));
    at = to;
  }
  return words + text.slice(at, stop) + (stop < end ? '…' : '');
}

/** Joins places that overlap; they come in the order of their starts. */
export function joined(places: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of places) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Index of the first place that ends after an offset, by bisection. */
function firstEndingAfter(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { FindingVerdict } from '@bluepencil/core/verdict';
import { type Tone, toneOf, worstOf } from './tone-of.ts';

/** What decides how a stretch of the text is shown. */
export interface Shown {
  start: number;
  end: number;
  verdict: FindingVerdict;
  /** When its waiver ends, if it is waived. */
  until?: string;
}

/** A stretch of a text that is shown in one way. */
export interface Segment<Place> {
  text: string;
  /** The worst that lies on it; undefined where nothing was found. */
  tone?: Tone;
  /** The findings that lie on it. */
  places: Place[];
}

/**
 * Cuts a text where findings begin and end, so that the segments in a row are the text.
 *
 * @param places offsets are UTF-16; what reaches beyond the text is cut off
 */
export function segmentsOf<Place extends Shown>(text: string, places: readonly Place[]): Segment<Place>[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of places) cuts.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] ?? 0;
    const here = places.filter((place) => place.start < end && place.end > start);
    const worst = worstOf(here.map(toneOf));
    return { text: text.slice(start, end), ...(worst && { tone: worst }), places: here };
  });
}

import type { Capital } from './capital-words.ts';
import { timeBefore } from './name-cues.ts';
import { calendarWords } from './name-words.ts';

const numberBefore = /\d(?:st|nd|rd|th)?(?: of)?[ -]$/;
const numberBehind = /\.?[ -]?\d|(?: the|-) ?\d/y;

/** Tells whether a day, a month or a season stands as one: behind a preposition of time, or beside a number. */
export function isOfTime(
  text: string,
  { word, start, end }: Pick<Capital, 'word' | 'start' | 'end'>,
): boolean {
  if (!calendarWords.has(word)) return false;
  return timeBefore.test(text.slice(Math.max(0, start - 12), start)) || isNumbered(text, start, end);
}

/** Tells whether a word stands beside a number, as a month does. */
export function isNumbered(text: string, start: number, end: number): boolean {
  numberBehind.lastIndex = end;
  return numberBefore.test(text.slice(Math.max(0, start - 12), start)) || numberBehind.test(text);
}

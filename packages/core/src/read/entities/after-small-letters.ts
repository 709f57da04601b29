import type { Capital } from './capital-words.ts';

/** A rank with a capital belongs to the run of capitalised words, and has been read by then. */
export function afterSmallLetters(text: string, { start }: Capital): boolean {
  return /[a-z\d:]['.,]? ?(?:- )?$/.test(text.slice(Math.max(0, start - 5), start));
}

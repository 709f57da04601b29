import type { Word } from './word.ts';

/** Shortenings that end in a full stop without ending the sentence. */
const shortened = new Set(
  (
    'mr mrs ms dr st ave rd blvd hwy no sgt det cst ofc lt cpl capt cmdr insp supt dep gov sen rep rev hon prof jr sr vs etc ' +
    'approx a.m p.m am pm u.s e.g i.e inc ltd co'
  ).split(' '),
);
/** Those of months and days, which a number or another one follows: `Sat. Oct. 3`, but `Ask Jun. He knows`. */
const ofCalendar = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'.split(' '),
);

/** One sentence: indexes of its first word and of the word after its last. */
export interface Sentence {
  first: number;
  end: number;
}

const stop = /[.!?…]["')\]]*\s/;

/** Groups words into sentences: by full stops, question and exclamation marks, and line breaks. */
export function sentences(text: string, words: readonly Word[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index += 1) {
    const here = words[index];
    const next = words[index + 1];
    if (!here || (next && !endsBetween(text, here, next))) continue;
    found.push({ first, end: index + 1 });
    first = index + 1;
  }
  return found;
}

function endsBetween(text: string, here: Word, next: Word): boolean {
  if (next.start <= here.end) return false;
  const gap = text.slice(here.end, next.start);
  if (gap.includes('\n')) return true;
  if (!stop.test(gap)) return false;
  if (!gap.startsWith('.') || gap.length > 2) return true;
  const initial =
    here.kind === 'word' && here.written.length === 1 && here.written !== 'I' && /[A-Z]/.test(here.written);
  // `8 a.m. and again` goes on, `8 a.m. The road` does not.
  const hour = here.norm === 'm' && !/^\p{Lu}/u.test(next.written);
  if (ofCalendar.has(here.norm))
    return /^\p{Lu}/u.test(next.written) && !ofCalendar.has(next.norm.slice(0, 3));
  return !initial && !hour && !shortened.has(here.norm);
}

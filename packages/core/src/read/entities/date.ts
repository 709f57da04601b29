import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import type { Traits } from '../traits.ts';
import { dayOf, numberOf, spokenDay, spokenNumber } from './spoken-number.ts';
import { matchesOf } from './matches-of.ts';

const french = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  french;
const day = String.raw`0?[1-9]|[12]\d|3[01]`;
/** `nineteen eighty-four` */
const spokenYear = `nineteen[ -]${spokenNumber}`;
const year = String.raw`(?:18|19|20)\d{2}|'\d{2}|${spokenYear}`;
const edge = String.raw`(?![\w/-]|\.\d)`;
const from = String.raw`(?<![\w/.-])`;

/** Dates with a year, in words: `June 2nd, 1938`, `2 June '38`, `the second of June 1938`. */
const worded = new RegExp(
  [
    String.raw`${from}(?<m1>${month})\.?[ -]+(?:the )?(?<d1>(?:${day})(?:st|nd|rd|th)?|${spokenDay}),?[ -]+(?:of )?(?<y1>${year})${edge}`,
    String.raw`${from}(?:the )?(?<d2>(?:${day})(?:st|nd|rd|th)?|${spokenDay})(?: of|-)?[ -]*(?<m2>${month})\.?,?[ -]+(?:of )?(?<y2>${year})${edge}`,
    String.raw`${from}(?<y7>(?:19|20)\d{2})[ -](?<m7>${month})\.?[ -](?<d7>${day})${edge}`,
    String.raw`${from}(?<d3>${day})(?<m3>${month})(?<y3>(?:19|20)\d{2})${edge}`,
  ].join('|'),
  'gi',
);
/** Dates in numbers: ISO, or with dashes, slashes or dots in any order. */
const numbered = new RegExp(
  [
    String.raw`${from}(?<y4>(?:18|19|20)\d{2})(?<s1>[-/.])(?<m4>0?[1-9]|1[0-2])\k<s1>(?<d4>${day})${edge}`,
    String.raw`${from}(?<a>0?[1-9]|[12]\d|3[01])(?<s2>[-/.])(?<b>0?[1-9]|[12]\d|3[01])\k<s2>(?<y5>(?:18|19|20)\d{2}|\d{2})${edge}`,
    String.raw`${from}(?<a2>\d{2})(?<s3> ?[-/.] ?)(?<b2>\d{2})\k<s3>(?<y6>(?:19|20)\d{2})${edge}`,
  ].join('|'),
  'g',
);
const frenchMonths = french.split('|');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Finds full dates: day, month and year. The value is in ISO form where day and month cannot be mistaken. */
export function* detectDates(text: string, { cues, digits }: Traits): Generator<Entity> {
  if (cues & cue.month && /(?:18|19|20)\d{2}|'\d{2}|nineteen[ -]/i.test(text))
    for (const match of matchesOf(text, worded))
      yield entity(match, isoOfWords(match.groups ?? {}) ?? match[0].toLowerCase());
  if (digits < 4 || !/\d ?[-/.] ?\d{1,2} ?[-/.] ?\d/.test(text)) return;
  for (const match of matchesOf(text, numbered)) {
    const value = isoOfNumbers(match.groups ?? {});
    if (value !== undefined) yield entity(match, value === '' ? match[0] : value);
  }
}

function entity(match: RegExpExecArray, value: string): Entity {
  return { kind: 'date', start: match.index, end: match.index + match[0].length, value, confidence: 0.9 };
}

type Groups = Record<string, string | undefined>;

function isoOfWords(groups: Groups): string | undefined {
  const name = (groups.m1 ?? groups.m2 ?? groups.m3 ?? groups.m7 ?? '').toLowerCase();
  const written = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d7 ?? '';
  const inDigits = Number.parseInt(written, 10);
  return iso(
    yearOf(groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y7 ?? ''),
    (frenchMonths.includes(name) ? frenchMonths.indexOf(name) : months.indexOf(name.slice(0, 3))) + 1,
    Number.isNaN(inDigits) ? dayOf(written) : inDigits,
  );
}

function yearOf(written: string): string {
  return /^[a-z]/i.test(written) ? `19${String(numberOf(written.slice(9))).padStart(2, '0')}` : written;
}

/** Undefined if it is no date; empty if day and month may be either. */
function isoOfNumbers(groups: Groups): string | undefined {
  if (groups.y4 !== undefined) return iso(groups.y4, Number(groups.m4), Number(groups.d4));
  const first = Number(groups.a ?? groups.a2);
  const second = Number(groups.b ?? groups.b2);
  const years = groups.y5 ?? groups.y6 ?? '';
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return undefined;
  if (first > 12) return iso(years, second, first);
  if (second > 12 || first === second) return iso(years, first, second);
  return '';
}

/** Two digits are a year of the 1930s to the 2020s. */
function iso(year: string, month: number, day: number): string {
  const digits = year.replace("'", '');
  const full = digits.length === 2 ? `${Number(digits) < 30 ? 20 : 19}${digits}` : digits;
  return [full, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

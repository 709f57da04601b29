import type { Entity } from '../entity.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const year = String.raw`(?:19|20)\d{2}`;

/** Dates with a year: in words, either order, and in numbers with dashes, slashes or dots. */
const full = new RegExp(
  [
    String.raw`(?<![\w/-])${month}\.? ${day},? ${year}(?![\w/-])`,
    String.raw`(?<![\w/-])${day}(?: of)? ${month}\.?,? ${year}(?![\w/-])`,
    String.raw`(?<![\w/-])${year}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\w/-])`,
    String.raw`(?<![\w/-])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:${year}|\d{2})(?![\w/-])`,
  ].join('|'),
  'gi',
);

/** Finds full dates: day, month and year. */
export function* detectDates(text: string): Generator<Entity> {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(full))
    yield { kind: 'date', start: match.index, end: match.index + match[0].length, value: match[0].toLowerCase(), confidence: 0.9 };
}

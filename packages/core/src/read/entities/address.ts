import type { Entity } from '../entity.ts';

/** Street suffixes of the US Postal Service's Publication 28 in common use, with the usual British and Canadian ones. */
const suffixes =
  'street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|crescent|cres|place|pl|terrace|ter|way|close|circle|cir|' +
  'parkway|pkwy|highway|hwy|trail|trl|gardens|grove|mews|walk|rise|row|hill|view|square|sq|crossing|loop|parade|green|vale|gate|heights';

const streetName = String.raw`(?:(?:[NSEW]|North|South|East|West)\.? )?(?:[A-Z0-9][\w']{0,24} ){1,3}`;
const exactForm = String.raw`(?<![\w#$/.,:-])(?:(?:unit|apt|apartment|flat|suite|#) ?\w{1,5},? (?:at )?)?\d{1,5}[A-Za-z]?(?:-\d{1,4})?,? ${streetName}(?:${suffixes})\b\.?(?:,? (?:unit|apt|apartment|flat|suite|#) ?\w{1,5})?`;
const blockForm = String.raw`(?<![\w$])(?:the )?\d{1,5}(?:-| )?(?:hundred )?block(?: of)? ${streetName}(?:${suffixes})?\b`;

const exact = new RegExp(exactForm, 'g');
const exactLoose = new RegExp(exactForm, 'gi');
const block = new RegExp(blockForm, 'gi');

/** Finds street addresses: `address` with a house number, `block` at block level. */
export function* detectAddresses(text: string): Generator<Entity> {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(block)) yield entity('block', match, 0.9);
  for (const match of text.matchAll(exact)) yield entity('address', match, 0.8);
  if (text === text.toLowerCase()) for (const match of text.matchAll(exactLoose)) yield entity('address', match, 0.6);
}

function entity(kind: 'address' | 'block', match: RegExpExecArray, confidence: number): Entity {
  return { kind, start: match.index, end: match.index + match[0].length, value: match[0].toLowerCase(), confidence };
}

import type { Detector, Entity } from '../entity.ts';
import { findAll } from './find-all.ts';
import { compass, notStreets, otherSuffixes, plainSuffixes, unitForm, written } from './street-words.ts';

const number = String.raw`\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?(?: 1/2)?`;
const from = String.raw`(?<![\w#$£€/.:-])`;
const unitBefore = `(?:(?:${unitForm},? )(?:at )?)?`;
const unitBehind = `(?:,? (?:${unitForm}))?`;
const name = String.raw`[A-Z\d][\w']{0,24}(?:-[A-Z]\w{1,20})?`;
const suffix = written(`${plainSuffixes}|${otherSuffixes}`);
const side = `(?: ${compass})?`;

/** A number, a name with capitals and the word of a street: `22 W. Tansy Close NE, Apt 6`. */
const exact = new RegExp(
  String.raw`${from}${unitBefore}(?:no\. ?|number )?(?<number>${number}),? (?:${compass} )?(?<street>(?:${name}\.? ){1,3}(?:${suffix}))\b\.?${side}${unitBehind}`,
  'g',
);
/** The same in small letters, for the suffixes that are no other word. */
const informal = new RegExp(
  String.raw`${from}(?<number>\d{1,5}[a-z]?),? (?<street>(?:[a-z][a-z']{2,20} ){1,2}(?:${plainSuffixes}))\b${unitBehind}`,
  'gi',
);
/** A street without a suffix, with a unit, a compass point or a word that says that it is an address. */
const bare = new RegExp(
  [
    String.raw`${from}(?<number>\d{2,5}[A-Za-z]?) (?:${compass} )?(?<street>(?:${name} ?){1,2}), (?:${unitForm})`,
    String.raw`${from}(?<number2>\d{2,5}) (?:${compass} )(?<street2>[A-Z][\w']{2,24}(?: [A-Z][a-z]{2,20})?|\d{1,3}(?:st|nd|rd|th))\b(?! ?(?:and|&) )`,
    String.raw`${from}(?<number6>\d{2,5}) (?<street6>(?:${name} ){1,3})(?:N|S|E|W|NE|NW|SE|SW)\b(?!\.?[\w'])`,
    String.raw`\b(?:at|to|lives at|house at|home at|address is|address:|address of) (?:no\.? ?|number |#)?(?<number3>\d{1,5}[A-Za-z]?) (?<street3>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)\b(?! ?(?:and|&|people|on) | Division| District)`,
    String.raw`\b(?:[Nn]o\.? |[Nn]umber |[Hh]ouse |#)(?<number4>\d{1,5}[A-Za-z]?),? (?<street4>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)\b`,
    String.raw`${from}(?<number5>\d{2,5}) (?:${compass} )?(?<street5>Main|Broadway|(?:State |County )?(?:Highway|Hwy|Route|Rte?|Road|Range Road|Concession(?: Road)?|CR|FM|Twp Rd) \d{1,4}[A-Z]?)\b(?! (?:and|&) )`,
  ].join('|'),
  'g',
);
/** An address in capitals, as in the log of a dispatcher. */
const shouted = new RegExp(
  String.raw`${from}(?<number>\d{1,5}[A-Z]?) (?<street>(?:[A-Z\d][A-Z\d'.-]{0,20} ){1,4}(?:${`${plainSuffixes}|${otherSuffixes}`.toUpperCase()}))\b\.?${unitBehind}`,
  'g',
);
/** A house by its number alone, with a unit or on a street: `Number 22, suite 1408`, `number 14 on Elm Road`. */
const numbered = new RegExp(
  String.raw`\b(?:house |house number |home at |flat at )?(?:number|no\.?|#) ?\d{1,5}[A-Za-z]?(?:,? (?:${unitForm})| (?:on|in|of|along) (?:${compass} )?(?:[A-Z][\w']{1,24} ){1,3}(?:${suffix})\b\.?)`,
  'gi',
);
const box = /\bP\.?\s?O\.? box \d{1,6}\b/gi;
const year = /(?:^|\W)(?:the|in|of|since|until|early|late|by|from) $/i;
const calendar =
  /^(?:division|district|precinct|platoon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i;

/** Finds the exact addresses of buildings; the detail says whether a unit is named. */
export const detectAddresses: Detector = (text) => {
  if (!/\d ?[A-Z,]|\d,? \d/i.test(text)) return [];
  const found: Entity[] = [];
  for (const [pattern, confidence] of [
    [exact, 0.8],
    [shouted, 0.8],
    [bare, 0.7],
    [informal, 0.62],
  ] as const)
    for (const match of text.matchAll(pattern))
      if (isStreet(text, match)) found.push(address(match, confidence));
  if (/no\.? ?\d|number|#/i.test(text))
    for (const match of text.matchAll(numbered)) found.push(address(match, 0.78));
  if (/box/i.test(text))
    found.push(...findAll(text, box, { kind: 'address', confidence: 0.75, detail: 'box' }));
  return found;
};

function isStreet(text: string, { groups = {}, index }: RegExpExecArray): boolean {
  const house =
    groups.number ??
    groups.number2 ??
    groups.number3 ??
    groups.number4 ??
    groups.number5 ??
    groups.number6 ??
    '';
  const street =
    groups.street ??
    groups.street2 ??
    groups.street3 ??
    groups.street4 ??
    groups.street5 ??
    groups.street6 ??
    '';
  if (notStreets.test(street.replace(/ \S+$/, ' ')) || calendar.test(street.trim())) return false;
  if (groups.street === undefined && notStreets.test(street)) return false;
  // `the 2021 Wabash Avenue shooting` tells a year.
  return !(/^(?:19|20)\d{2}$/.test(house) && year.test(text.slice(Math.max(0, index - 8), index)));
}

const leading = /^(?:at|to|lives at|house at|home at|address is|address:|address of) /i;
const withUnit = new RegExp(unitForm, 'i');

function address(match: RegExpExecArray, confidence: number): Entity {
  const written = match[0].replace(leading, '');
  const start = match.index + match[0].length - written.length;
  const entity: Entity = {
    kind: 'address',
    start,
    end: start + written.length,
    value: written.toLowerCase(),
    confidence,
  };
  return withUnit.test(written) ? { ...entity, detail: 'unit' } : entity;
}

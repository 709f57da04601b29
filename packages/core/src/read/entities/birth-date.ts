import { cue } from '../cues.ts';
import { type Entity, nameKinds } from '../entity.ts';
import type { Traits } from '../traits.ts';
import { matchesOf } from './matches-of.ts';

const cueBefore =
  /(?:^|[^\w-])(?:born(?: at home| here| in [A-Z][\w' ]{2,20})?,?(?: on| in)?|d\.?o\.?b\.?|dates? of birth|birth ?date|birthday|b-?day|b\.|came into (?:it|this world|the world)(?: on)?|(?:joined|entered|arrived in) (?:the|this) world(?: on)?|nee?)(?: le| is| was| being| as| of| on|[,:-]){0,3}\s?(?:the )?\(?$/i;
const cueBehind =
  /^(?:\)|,)? ?(?:\(?d\.?o\.?b\.?\)?|(?:is|was) (?:his|her|their|my|the) (?:birthday|date of birth|birth ?date|b-?day)|birthday|date of birth)/i;
/** What a text says of a birth some words away, with a name, a wish or a joke between. */
const talkOfBirth =
  /\b(?:born|birth ?dates?|dates? of birth|birth certificate|birthdays?|b-?day|happy \d{1,3}(?:st|nd|rd|th)|been [^\n.!?]{0,30}\d{1,3}(?:st|nd|rd|th)|(?:turn(?:s|ed|ing)?|is) \d{1,3} today|\d{1,3} today|(?:licen[cs]e|id|passport) (?:also )?(?:says|said|reads))\b[^\n]{0,70}$/i;
/** An event on that day: the date is of that and no birth. */
const event =
  /(?:^|\W)(?:on|since|until|from|by|at|before|after|in|of|dated|expir\w+|issued|valid|founded|formed|opened|built|hired|joined|sworn|arrested|charged|missing|court|sentenced|reported|hearing|seen|died|d\.|killed|eow|event|party)\W{0,3}(?:the )?$/i;
/** What else happened on a day long ago. */
const longAgo =
  /\b(?:e\.?o\.?w|end of watch|founded|established|found (?:dead|on|in)|was found|since|warrants?|memorial|cold case|murder(?:ed)?|anniversary|opened|built|court|hired|retired|sworn|joined|on this day|serv(?:ed|ice)|died|killed|crash(?:ed)?|wedding|married|engraved|inscri\w+|band|disappeared|vanished|last seen|missing since|remember(?:ed|ing)?|history|station|act|photo(?:graph)?|lorry)\b/i;
const somebody =
  /\b(?:he|she|him|her|his|hers|herself|himself|lads?|fella|bloke|guy|girl|boy|kids?|licen[cs]e|passport|wallet|id|wanted|warrant|nan|mum|mom|dad|man|woman|driver|suspect|patient|brother|sister|son|daughter|both|w\/[mf])\b/i;
const behindName = /^(?:,| -|:| \(|,? aged? \d{1,2},?)? ?\(?$/;

/** A birth without its year, told by the age reached that day: `turned 19 on Canada Day`. */
const reached =
  /\bturn(?:s|ed|ing) (?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?: years old)?,? (?:on )?(?:canada day|christmas(?: day| eve)?|new year's (?:day|eve)|boxing day|valentine's day|st\.? patrick's day|halloween|independence day|the fourth of july|the 4th of july|labou?r day|victoria day|memorial day|thanksgiving|easter sunday|leap day|(?:the )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b|\b(?:leap day|christmas|new year's|halloween|boxing day|canada day|valentine's)(?: day)? baby,?(?: of| in| from)? (?:19|20)\d{2}\b/gi;

/** Finds dates of birth told by the age reached on a named day. */
export function* detectReachedAges(text: string, { cues }: Traits): Generator<Entity> {
  if ((cues & cue.reached) === 0) return;
  for (const match of matchesOf(text, reached))
    yield {
      kind: 'birth-date',
      start: match.index,
      end: match.index + match[0].length,
      value: match[0].toLowerCase(),
      confidence: 0.92,
    };
}

/** Tells whether a date is one of birth: by a word beside it, or since it stands right behind a name or a number of identity. */
export function isBirthDate(text: string, date: Entity, before: Entity | undefined): boolean {
  const ahead = text.slice(Math.max(0, date.start - 44), date.start);
  if (cueBefore.test(ahead) || cueBehind.test(text.slice(date.end, date.end + 32))) return true;
  const far = text.slice(Math.max(0, date.start - 110), date.start);
  if (talkOfBirth.test(far) && (!event.test(ahead) || /\bborn [^.!?\n]{0,50}$/i.test(ahead))) return true;
  if (isOldDayOfSomebody(withoutName(text, before), date)) return true;
  if (!before || event.test(ahead)) return false;
  const identifies =
    before.kind === 'person' ||
    before.kind === 'email' ||
    before.kind === 'national-id' ||
    before.kind === 'driver-licence' ||
    before.kind === 'passport';
  return identifies && date.start - before.end < 14 && behindName.test(text.slice(before.end, date.start));
}

/** A text in which a name says nothing by its words: `Superintendent Guy`. */
function withoutName(text: string, name: Entity | undefined): string {
  if (!name || !nameKinds.has(name.kind)) return text;
  return text.slice(0, name.start) + ' '.repeat(name.end - name.start) + text.slice(name.end);
}

/** A full date of long ago beside a person, with nothing else that it could be the day of. */
function isOldDayOfSomebody(text: string, { start, end, value }: Entity): boolean {
  const year = Number(/^(?:19|20)\d{2}|(?:19|20)\d{2}$/.exec(value)?.[0]);
  if (!(year >= 1920 && year <= 2012)) return false;
  const ahead = text.slice(Math.max(0, start - 90), start);
  if (/\b(?:on|until|from|dated|in|of) (?:the )?$/i.test(ahead)) return false;
  const around = `${ahead} ${text.slice(end, end + 90)}`;
  return somebody.test(around) && !longAgo.test(around);
}

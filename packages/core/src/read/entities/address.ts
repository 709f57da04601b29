import { cue } from '../cues.ts';
import type { Detector, Entity } from '../entity.ts';
import { sign } from '../traits.ts';
import { addAll, findAll } from './find-all.ts';
import {
  compass,
  notStreets,
  otherSuffixes,
  plainSuffixes,
  unitForm,
  upTo,
  written,
} from './street-words.ts';
import { matchesOf } from './matches-of.ts';

const number = String.raw`(?<number>\d{1,5}(?: ?[A-Z]\b|[a-z])?(?:[-/]\d{1,4}[A-Za-z]?)?(?: 1/2)?)`;
const from = String.raw`(?<![\w#$£€/.:-]|\d,)`;
const unitBehind = `(?:,? (?:${unitForm}))?`;
const name = String.raw`[A-Z\d][\w']{0,24}(?:-[A-Z]\w{1,20})?`;
const suffix = written(`${plainSuffixes}|${otherSuffixes}`);
const side = `(?: ${compass})?`;

/** A full stop belongs to the address only behind a shortened word. */
const dot = String.raw`(?:(?<=\b(?:St|Rd|Ave?|Blvd|Dr|Ln|Cres|Ct|Pl|Hwy|Pkwy|Sq|Terr?|Cir|Trl))\.)?`;

/** A number, a name with capitals and the word of a street: `22 W. Tansy Close NE, Apt 6`. */
const exact = new RegExp(
  String.raw`${from}${number}(?:,(?= [A-Z]))? (?:${compass} )?(?<street>${upTo(4, String.raw`${name}\.?`)}?(?:${suffix}))\b${dot}${side}${unitBehind}`,
  'g',
);
/** A unit, or `No.`, before the number. */
const unitAhead = new RegExp(String.raw`(?:\b|(?=#))(?:(?:${unitForm}),? (?:at )?|[Nn]o\. ?|[Nn]umber )$`);
/** The same in small letters, for the suffixes that are no other word. */
const informal = new RegExp(
  String.raw`${from}(?<number>\d{1,5}[a-z]?),? (?<street>(?:[a-z][a-z']{2,20} ){1,2}(?:${plainSuffixes}))\b${unitBehind}`,
  'gi',
);
/**
 * Streets without a suffix, with a unit, a compass point or a word that says that it is an address. Where only a compass point
 * does, the name has small letters: in a post of capitals alone, any two words would do.
 */
const bare = [
  String.raw`${from}(?<number>\d{2,5}[A-Za-z]?) (?:${compass} )?(?<street>(?:${name} ?){1,2}), (?:${unitForm})`,
  String.raw`${from}(?<number>\d{2,5}) (?:${compass} )(?<street>[A-Z][a-z'][\w']{1,23}(?: [A-Z][a-z]{2,20})?|\d{1,3}(?:st|nd|rd|th))\b(?! ?(?:and|&) )`,
  String.raw`${from}(?<number>\d{2,5}) (?<street>(?:[A-Z][a-z][\w'-]{0,24} ){1,3})(?:N|S|E|W|NE|NW|SE|SW)\b(?!\.?[\w'])`,
  String.raw`(?<number>\d{1,5}[A-Za-z]?)(?<=\b(?:at|to|in|address is|address:|address of|[Nn]o\.?|[Nn]umber|[Hh]ouse) \d{1,5}[A-Za-z]?|#\d{1,5}[A-Za-z]?),? (?<street>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)\b(?! ?(?:and|&|people|on) | Division| District)`,
  String.raw`${from}(?<number>\d{2,5}) (?:${compass} )?(?<street>Main|Broadway|(?:State |County )?(?:Highway|Hwy|Route|Rte?|Road|Range Road|Concession(?: Road)?|CR|FM|Twp Rd) \d{1,4}[A-Z]?)\b(?! (?:and|&) )`,
  String.raw`${from}(?<number>\d{1,4}[A-Za-z]?),? (?<street>(?:Heol|Ffordd|Stryd|L[oô]n|Clos|Maes|Rue|Chemin|Calle|Camino)(?: (?:y|yr|de|du|des|la|le|las|los|el|[A-Z][\w'-]{1,20})){1,4})`,
  String.raw`(?<number>\d{3,5})(?<=\b(?:about|outside|behind) \d{3,5}) (?<street>[A-Z][a-z]{1,19}[a-rt-z])(?=, (?:the|a|with|which|where) )`,
  String.raw`(?<number>\d{2,5}(?:-?[A-Z]\b)?)(?<=\b(?:at|from|facing|it's|is|to|renting|rents|outside|behind|so|[Nn]umber) \d{2,5}(?:-?[A-Z])?) (?<street>[A-Z][a-z]{3,20})(?=,? (?:the|with|which|where|upstairs|downstairs|gets|again|is|was|top|rear|apartment|basement|side|back|they|he|she|who|from|on)\b|[.,!?](?!\d)|$)`,
  String.raw`\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit) (?<number>\d{1,4}[A-Za-z]?),? (?<street>(?:[A-Z][\w']{1,20} ){1,3}(?:House|Court|Tower|Heights|Lodge|Mansions|Buildings))\b`,
].map((source) => new RegExp(source, 'g'));
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
const officer =
  /(?:^|\W)(?:W?PC|PCSO|[DT]C|Sgt|Sergeant|Cst|Constable|Officer|Ofc|Deputy|Det|Detective|Trooper|Inspector|[Bb]adge|[Cc]ollar|[Uu]nit)\.? (?:[Nn]umber |[Nn]o\.? |#)?$/;
const calendar =
  /^(?:(?:division|district|precinct|platoon|canadian|american|british|european|indian|east|west|north|south)\w*|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?)$/i;

/** Finds the exact addresses of buildings; the detail says whether a unit is named. */
export const detectAddresses: Detector = (text, { cues, digits, signs }) => {
  if (digits === 0 || !/\d[ -]?[A-Z,]|\d,? \d|box \d/i.test(text)) return [];
  const found: Entity[] = [];
  if (signs & sign.street) {
    if (cues & cue.suffix) addAll(found, streets(text, exact, 0.8));
    for (const pattern of bare) addAll(found, streets(text, pattern, 0.7));
    if (cues & cue.suffix && /\d [A-Z\d]{2,}/.test(text)) addAll(found, streets(text, shouted, 0.8));
  }
  if (cues & cue.street) addAll(found, streets(text, informal, 0.62));
  if ((cues & cue.house || signs & sign.hash) && /no\.? ?\d|number|#/i.test(text))
    for (const match of matchesOf(text, numbered)) found.push(address(text, match, 0.78));
  if (cues & cue.house && /box/i.test(text))
    addAll(found, findAll(text, box, { kind: 'address', confidence: 0.75, detail: 'box' }));
  return found;
};

function* streets(text: string, pattern: RegExp, confidence: number): Generator<Entity> {
  for (const match of matchesOf(text, pattern))
    if (isStreet(text, match)) yield address(text, match, confidence);
}

function isStreet(text: string, { groups = {}, index, 0: whole }: RegExpExecArray): boolean {
  const { number: house = '', street = '' } = groups;
  if (notStreets.test(street.replace(/ \S+$/, ' ')) || calendar.test(street.trim())) return false;
  // `a father of 5, Robert Field` tells an age, `Saturday at 9, Pear Street` a time.
  if (
    /^\d{1,3},/.test(whole) &&
    /(?:of|aged?|,|at|from|till|until|in|by) $/.test(text.slice(Math.max(0, index - 6), index))
  )
    return false;
  // `PC 2217 Mark Park` tells the number of an officer.
  if (officer.test(text.slice(Math.max(0, index - 14), index))) return false;
  // `the 2021 Wabash Avenue shooting` tells a year.
  return !(/^(?:19|20)\d{2}$/.test(house) && year.test(text.slice(Math.max(0, index - 8), index)));
}

const withUnit = new RegExp(unitForm, 'i');

function address(text: string, match: RegExpExecArray, confidence: number): Entity {
  const ahead = unitAhead.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
  const start = match.index - ahead.length;
  const end = match.index + match[0].length;
  const value = text.slice(start, end).toLowerCase();
  const entity: Entity = { kind: 'address', start, end, value, confidence };
  return withUnit.test(value) ? { ...entity, detail: 'unit' } : entity;
}

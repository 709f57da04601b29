import type { Detector, Entity } from '../entity.ts';
import { findAll } from './find-all.ts';
import { capitalised, compass, otherSuffixes, plainSuffixes } from './street-words.ts';

const suffix = `(?:${capitalised(`${plainSuffixes}|${otherSuffixes}`)})`;
const word = String.raw`(?!The |This |That |And |Our |We )[A-Z][\w'-]{1,24}`;
const ordinal = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)`;
const side = String.raw`(?: ${compass})?`;
const street = String.raw`(?:${compass} )?(?:${word} ){1,3}${suffix}\b\.?${side}`;
const any = String.raw`(?:${street}|${ordinal}(?: (?:${suffix})\b\.?)?${side}|${word}${side})`;
const and = String.raw`(?: and | ?& ?| ?/ ?| at | @ | x )`;

/** `1200 block of Elm St`, `the 400-block`, `100-blk of mill road`, `12XX Elm St`. */
const block = new RegExp(
  String.raw`(?<![\w$])(?:the )?\d{1,5}(?:'?s)?[ -]?(?:hundred )?(?:block|blk)\b(?:\.?(?: of| on|,)?(?: (?:${compass}|[A-Z\d][\w'-]{0,24})){1,5}|\.?(?: of| on) (?:[a-z']{2,20} ){1,2}(?:${plainSuffixes})\b)?|(?<![\w$])\d{1,3}XX (?:${compass} )?${street}`,
  'g',
);
/** Two streets of which one is plainly so. */
const plain = new RegExp(
  String.raw`(?<![\w'-])(?:${street}${and}${any}|${ordinal}(?: ${suffix}\b\.?)?${side}${and}(?:${street}|${ordinal}(?: ${suffix}\b\.?)?|${word})|${word}${side}(?: and | ?& ?| ?/ ?)(?:${ordinal}\b(?: ${suffix}\b\.?)?|${street}))(?!\w)`,
  'g',
);
/** Two names behind a word that says that they cross. */
const crossing = new RegExp(
  String.raw`\b(?:at|corner of|intersection of|junction of|crossing of|near|lights at) (?:the (?:corner|intersection|junction) of )?(?<it>${word}(?: and | ?& ?| ?/ ?)${word})(?![\w'])`,
  'g',
);
const highway =
  /(?<![\w-])(?:(?:[Hh]ighway|[Hh]wy\.?|[Rr]oute|[Rr]te?\.?|[Ii]nterstate|[Ss]tate [Rr]oute|[Cc]ounty [Rr]oad|[Rr]ange [Rr]oad|[Tt]ownship [Rr]oad|[Cc]oncession(?: Road)?|[Ff]reeway|CR|SR|FM|US|I|RR) ?-? ?\d{1,4}[A-Z]?(?: ?(?:north|south|east|west)(?:bound)?| [NSEW]B?)?|[MAB]\d{1,4}(?:\(M\))?|(?:[Ee]xit|[Jj]unction|[Jj]ct\.?) \d{1,3}[A-Za-z]?|J\d{1,2}[a-z]?|[Mm]ile(?:[ -]?(?:marker|post))? \d{1,4}(?:\.\d)?|MM ?\d{1,4}|[Kk]ilomet(?:re|er) \d{1,4}|[Kk]m \d{1,4}|QEW|DVP|Don Valley Parkway|Gardiner Expressway|the (?:4[0-2]\d|101|10|5|91|110)(?= (?:at|near|north|south|east|west|is|in|by|from|to)\b))(?![\w/]|-\w|\.\d)/g;
const british =
  /(?<![\w-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\w-])/g;
const canadian = /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/gi;
const american =
  /(?<![\w/.-])(?<zip>\d{5}-\d{4})(?![\w-])|\bzip(?: code)?[ :]{1,3}(?:is )?(?<cued>\d{5})\b|\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? (?<state>\d{5})(?![\w-])/g;

/** Finds places on streets that are no exact address: `block`, `intersection`, `highway`, `postcode`. */
export const detectStreetPlaces: Detector = (text) => {
  const found: Entity[] = [];
  if (/ and | ?[&/@] ?| at | x /.test(text)) {
    found.push(...findAll(text, plain, { kind: 'intersection', confidence: 0.72 }));
    found.push(...findAll(text, crossing, { kind: 'intersection', confidence: 0.52 }));
  }
  if (!/\d/.test(text)) return found;
  if (/bl(?:oc)?k|XX/i.test(text)) found.push(...findAll(text, block, { kind: 'block', confidence: 0.88 }));
  found.push(...findAll(text, highway, { kind: 'highway', confidence: 0.55 }));
  found.push(...findAll(text, british, { kind: 'postcode', confidence: 0.83, detail: 'GB' }));
  if (/\d[a-z][ -]?\d/i.test(text))
    found.push(...findAll(text, canadian, { kind: 'postcode', confidence: 0.8, detail: 'CA' }));
  if (/\d{5}/.test(text))
    found.push(...findAll(text, american, { kind: 'postcode', confidence: 0.7, detail: 'US' }));
  return found;
};

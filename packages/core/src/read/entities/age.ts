import { cue } from '../cues.ts';
import { type Entity, nameKinds } from '../entity.ts';
import type { Traits } from '../traits.ts';
import { findAll } from './find-all.ts';
import { numberOf, spokenNumber } from './spoken-number.ts';
import { matchesOf } from './matches-of.ts';

const number = String.raw`\d{1,3}|${spokenNumber}`;
const unit = String.raw`years?|yrs?\.?|months?|mths?|weeks?|wks?|days?`;
const old = String.raw`(?: ?- ?| )(?<unit>${unit})[ -]?(?:olds?|of age)\b`;

/** `34-year-old`, `34 years of age`, `34yo`, `18-month-old`. */
const stated = new RegExp(
  String.raw`\b(?<![$.,/-])(?<years>\d{1,3})(?:${old}| ?y[./]?o\b\.?|[ -](?:yr|year)(?= (?:male|female|man|woman|boy|girl)))`,
  'gi',
);
/** `seventeen-year-old`. */
const spoken = new RegExp(String.raw`\b(?<years>${spokenNumber})${old}`, 'gi');
/** `aged 34`, `age: 34`, `(34 yrs)`. */
const aged = new RegExp(
  String.raw`\bage[sd]?(?: of|:)? (?<years>${number})(?![\w%-]|\.\d| ?(?:to|and|or) \d)`,
  'gi',
);
/** `turned 19`, `turns nine`, `her 9th birthday`. */
const turned = new RegExp(
  String.raw`\b(?:turn(?:s|ed|ing)|celebrat(?:es|ed|ing) (?:his|her|their)) (?<years>${number})(?:st|nd|rd|th)?(?![\w%:]|[.,]\d| (?:to|left|right|down|up|people|cars|drivers|in)\b)`,
  'gi',
);
const birthday = /(?<!\w)(?:his|her|their|'s) (?<years>\d{1,3})(?:st|nd|rd|th) (?:birthday|b-?day)\b/gi;
/** The number behind a person: `Ada Quist, 34,`, `driver (46)`. */
const behind =
  /(?<years>\d{1,3})(?<=[a-zA-Z.](?:, |"? \()\d{1,3})(?=[,;)]| (?:of|from|who|was|is|and|has) |\.(?:\s|$)|\s*$)/gm;
const isPerson =
  /(?:^|[^\w-])(?:(?:[a-z]{1,4}[-'])?[A-Z][\w'-]+|(?:[A-Z]\.){2}|man|woman|boy|girl|teen|teenager|driver|passenger|pedestrian|cyclist|rider|motorist|victim|suspect|accused|resident|pensioner|male|female|father|mother|dad|mum|mom|son|daughter|brother|sister|wife|husband|lad|youth|child|toddler|student|pupil|officer|owner)"?(?:, | \()$/;
const notName =
  /(?:^|\W)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|section|route|rt|hwy|highway|exit|junction|page|room|unit|flat|zone|zones|day|level|figure|table|division|station|district|ward|st|street|rd|road|ave|avenue|lane|ln|dr|drive|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?"?(?:, | \()$/i;

/** The sureness of a number behind a day or a month, which is an age only where somebody is called so: `April May, 9`. */
const doubtful = 0.3;
const calendar =
  /(?:^|\W)(?:Jan|January|February|March|April|May|June?|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"?(?:, | \()$/;

/** `in his 30s`, `mid-thirties`, `aged 20 to 30`, `in her late teens`. */
const range =
  /\b(?:in (?:his|her|their|the) (?:early|mid|middle|late)?(?: |-)?(?:(?:to|-) ?(?:late|mid)[ -])?(?:\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:early|mid|late)[ -](?:\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|(?:aged?|ages) (?:between )?\d{1,2} ?(?:-|to|and|or) ?\d{1,2}|(?:between )?\d{1,2} ?(?:-|to|and|or) ?\d{1,2}[ -]years?[ -]old)\b/gi;

/** Tells whether an age is none, since what stands before it is a day or a month, and nobody's name. */
export function isOfNobody({ kind, start, confidence }: Entity, before: Entity | undefined): boolean {
  if (kind !== 'age' || confidence > doubtful) return false;
  return !before || !nameKinds.has(before.kind) || start - before.end > 3;
}

/** Finds ages (`age`) and ranges of ages (`age-range`); the value is the years in digits. */
export function* detectAges(text: string, { cues, digits }: Traits): Generator<Entity> {
  if (digits === 0 && !/year|month|week|day|age|turn|teens|ties\b/i.test(text)) return;
  if ((digits > 0 || cues & cue.decade) && /0'?s\b|teens|ties\b|\d ?(?:-|to|and|or) ?\d/.test(text))
    yield* findAll(text, range, { kind: 'age-range', confidence: 0.85 });
  if (cues & cue.old && /old|of age|y[./]?o\b|year (?:male|female|man|woman|boy|girl)/i.test(text)) {
    if (digits > 0) for (const match of matchesOf(text, stated)) yield* age(match, 0.8);
    if (cues & cue.number) for (const match of matchesOf(text, spoken)) yield* age(match, 0.8);
  }
  if (cues & cue.age && /\bage/i.test(text))
    for (const match of matchesOf(text, aged)) yield* age(match, 0.75);
  if (cues & cue.turned) for (const match of matchesOf(text, turned)) yield* age(match, 0.6);
  if (digits > 0 && cues & cue.day) for (const match of matchesOf(text, birthday)) yield* age(match, 0.6);
  if (digits === 0) return;
  for (const match of matchesOf(text, behind)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (!isPerson.test(before)) continue;
    if (!notName.test(before)) yield* age(match, 0.5);
    else if (calendar.test(before)) yield* age(match, doubtful);
  }
}

function* age(match: RegExpExecArray, confidence: number): Generator<Entity> {
  const written = match.groups?.years ?? '';
  const inUnit = match.groups?.unit?.toLowerCase() ?? 'year';
  const number = numberOf(written);
  const years = inUnit.startsWith('y')
    ? number
    : Math.floor(number / ({ m: 12, w: 52, d: 365 }[inUnit.charAt(0)] ?? 1));
  if (Number.isNaN(years) || years > 115) return;
  yield {
    kind: 'age',
    start: match.index,
    end: match.index + match[0].length,
    value: String(years),
    confidence,
  };
}

import type { Entity } from '../entity.ts';
import { type Capital, holdsPlaceName, isNameToo } from './capital-words.ts';
import * as cues from './name-cues.ts';
import { afterSmallLetters } from './after-small-letters.ts';
import { nameEntity } from './name-entity.ts';
import { notNames } from './name-lead.ts';
import {
  calendarWords,
  capitalised,
  days,
  isTitle,
  monthNames,
  seldomAlone,
  shortNames,
} from './name-words.ts';
import { isNumbered, isOfTime } from './of-time.ts';

const reach = 48;

/** The second half of a place: `in Hinton, Alberta Flats`. */
const inPlace =
  /(?:^|\W)(?:in|at|near|outside|around|north|south|east|west|southeast|northeast|southwest|northwest)(?: of)? [A-Z][\w-]{1,24}, $/;

/** What stands in front of the name of a place or a storm. */
const headWords = new Set(
  'lake loch mount mt fort ft port camp cape river castle hurricane storm isle point st saint notre ecole parc rue north south east west mid upper lower'.split(
    ' ',
  ),
);

/** Colours that open the name of a thing, and of nobody: `Grey Elantra`. */
const colours = new Set('grey gray black white brown red blue green silver pink'.split(' '));

/** Judges capitalised words without a title: the person they name, or undefined. */
export function judgeStretch(text: string, stretch: readonly Capital[]): Entity | undefined {
  const name = trimmed(stretch);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last || (first === last && notNames.has(first.word))) return undefined;
  const body = isBody(stretch);
  const around = look(text, first, last);
  if (!body && afterSmallLetters(text, first)) {
    if (around.before(cues.staffBefore)) return nameEntity(text, 'staff', { first, name: first, last }, 0.8);
    if (first.fit > 0 && around.before(cues.officeBefore))
      return nameEntity(text, 'official', { first, name: first, last }, 0.8);
  }
  const opened = stretch.slice(0, stretch.indexOf(first)).some(({ place }) => place);
  const confidence = confidenceOf(name, around, body || opened);
  if (confidence === 0) return undefined;
  return nameEntity(
    text,
    around.behind(cues.staffBehind) ? 'staff' : 'person',
    { first, name: first, last },
    confidence,
  );
}

/** Takes off what stands before and behind a name: `Missing Harriet Osei Wednesday`. */
function trimmed(stretch: readonly Capital[]): Capital[] {
  let from = 0;
  let to = stretch.length;
  while (from < to && !mayOpen(stretch, from)) from += 1;
  while (to > from && !mayClose(stretch, to - 1, from)) to -= 1;
  return stretch.slice(from, to).length > 5 ? [] : stretch.slice(from, to);
}

function mayOpen(stretch: readonly Capital[], index: number): boolean {
  const word = stretch[index];
  if (!word || word.fit < 1) return false;
  // `The Nguyens` opens no name, and neither does a word like `Will` or `Mark` where it may be a verb.
  return !(
    word.opens &&
    word.fit === 1 &&
    word.shape === 'word' &&
    stretch.length > 1 &&
    /^(?:an|my|so|to|do|in|on|no|will|can|may|said)$/.test(word.word)
  );
}

function mayClose(stretch: readonly Capital[], index: number, from: number): boolean {
  const word = stretch[index];
  if (!word || word.shape === 'initial') return false;
  if (word.fit > 0) return true;
  // An ordinary word may be a surname behind a word that is nothing else: `Tobias Wren`.
  const before = stretch[index - 1];
  return (
    word.fit === 0 &&
    index === from + 1 &&
    before?.fit === 2 &&
    index === stretch.length - 1 &&
    !capitalised.has(word.word) &&
    word.shape === 'word'
  );
}

/** Whether the words are the name of a street, a school, a business. */
function isBody(stretch: readonly Capital[]): boolean {
  if (stretch.length > 1 && headWords.has(stretch[0]?.word ?? '')) return true;
  if (stretch.some(({ place, word }) => place && !isNameToo(word))) return true;
  // `Bill C-21`
  if (stretch[0]?.word === 'bill' && /^[cs]-/.test(stretch[1]?.word ?? '')) return true;
  return holdsPlaceName(stretch);
}

/** What stands around a name; each is looked for when it is first asked for. */
interface Around {
  before: (cue: RegExp) => boolean;
  behind: (cue: RegExp) => boolean;
  /** A preposition of place or an article before, or the word of a place behind. */
  placed: () => boolean;
  aged: () => boolean;
  /** Whether the last word is a day or a month that stands as one: `in Jan`, `Jun 5`. */
  timed: () => boolean;
  numbered: () => boolean;
  /** What only people do, or what only happens to them, behind the name. */
  acts: () => boolean;
  /** Weak signs that count for one word that opens a sentence. */
  addressed: () => boolean;
}

function look(text: string, first: Capital, last: Capital): Around {
  const ahead = text.slice(Math.max(0, first.start - reach), first.start);
  const cued = cues.mayEndInCue(ahead);
  const before = (cue: RegExp): boolean => cued && cue.test(ahead);
  const behind = (cue: RegExp): boolean => cue.test(at(cue, text, last.end));
  return {
    before,
    behind,
    placed: () =>
      before(cues.placeBefore) || inPlace.test(ahead) || behind(cues.placeBehind) || /& ?$/.test(ahead),
    aged: () => behind(cues.ageBehind),
    timed: () => isOfTime(text, last),
    numbered: () => isNumbered(text, last.start, last.end),
    acts: () => behind(cues.fateBehind) || behind(cues.deedBehind) || behind(cues.kinBehind),
    addressed: () =>
      first.opens && (behind(cues.callBehind) || behind(cues.homeBehind) || behind(cues.ownBehind)),
  };
}

/** Sets a sticky expression to a place, and gives the text to test. */
function at(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return text;
}

function confidenceOf(name: readonly Capital[], around: Around, body: boolean): number {
  if (name.every(({ shape }) => shape === 'initial')) return 0;
  const several = name.length > 1;
  const capitals = name.some(({ shape }) => shape === 'capitals');
  if (capitals && !isNameInCapitals(name)) return 0;
  const aged = around.aged();
  if (body && !capitals) return aged && several && around.acts() ? 0.5 : 0;
  if (around.before(cues.thingBefore)) return 0;
  if (!several && shortNames.has(name[0]?.word ?? '') && !aged && isMonth(around)) return 0;
  const sure = around.before(cues.sureBefore);
  if (capitals) return sure || aged ? 0.7 : 0;
  if (sure || aged)
    return several || !seldomAlone.has(name[0]?.word ?? '') || around.before(cues.plainBefore) ? 0.9 : 0;
  if (around.placed() && !standsAnyway(around, several)) return 0;
  return several ? ofSeveral(name, around) : ofOne(name, around);
}

/** `from`, `to` and `of` may stand before a person too, and what belongs to a person makes it one. */
function standsAnyway(around: Around, several: boolean): boolean {
  if (around.before(cues.looseBefore) && (several || around.before(cues.likelyBefore))) return true;
  return around.behind(cues.kinBehind);
}

function isMonth({ before, acts, timed, numbered }: Around): boolean {
  return numbered() || (timed() && !before(cues.likelyBefore) && !acts());
}

function isNameInCapitals(name: readonly Capital[]): boolean {
  const long = name.filter(({ word, fit, shape }) => shape !== 'capitals' || (word.length > 2 && fit > 0));
  return name.length > 1 && long.length === name.length;
}

function ofSeveral(name: readonly Capital[], { before, behind, acts, addressed, timed }: Around): number {
  const free = name.some(({ fit, shape }) => fit === 2 && shape === 'word');
  const cued = before(cues.likelyBefore) || acts() || behind(cues.whoBehind);
  if (colours.has(name[0]?.word ?? '')) return cued ? 0.65 : 0;
  // `the dealers of Dean Street`
  if (name.at(-1)?.place && before(cues.looseBefore) && !before(cues.likelyBefore)) return 0;
  // `Pink Shirt Day`
  if (name.at(-1)?.place && name.some(({ fit }) => fit < 1)) return 0;
  if (name.at(-1)?.place) return cued || addressed() ? 0.7 : 0;
  if (mayBeDate(name, timed)) return cued ? 0.65 : 0;
  if (name.some(({ fit }) => fit < 1)) {
    if (before(cues.looseBefore)) return 0;
    return cued ? 0.65 : mayBeSurname(name) ? 0.45 : 0;
  }
  if (free) return cued ? 0.85 : 0.6;
  return cued ? 0.8 : 0.5;
}

/** `Easter Monday`, `Black Friday`, `Saturday March 5`; but `Theresa May` and `April May` are somebody. */
function mayBeDate(name: readonly Capital[], timed: () => boolean): boolean {
  const last = name.at(-1)?.word ?? '';
  if (
    monthNames.has(last) &&
    name.every(({ word, fit }) => (isNameToo(word) || fit === 2) && !days.has(word))
  )
    return timed();
  return calendarWords.has(last) || name.every(({ word }) => capitalised.has(word));
}

/** A short word without an ending may be a surname that no list knows: `Wren`, `Humble`; `Reporting` is none. */
function mayBeSurname(name: readonly Capital[]): boolean {
  const word = name.at(-1)?.word ?? '';
  if (word.length > 7 || name.slice(0, -1).some(({ fit }) => fit < 1)) return false;
  return !/(?:ing|ed|s|ion|ness|ment|ity|ance|[eou]ry|age|ure|al|ous|ive)$/.test(word);
}

function ofOne([only]: readonly Capital[], { before, behind, acts, addressed }: Around): number {
  if (!only || only.place || only.shape === 'initial' || seldomAlone.has(only.word)) return 0;
  // `the Lt's name`
  if (isTitle(only.word) && !isNameToo(only.word)) return 0;
  if (only.fit === 1 && only.opens) {
    if (acts()) return isTitle(only.word) ? 0.5 : 0.6;
    return (behind(cues.homeBehind) || behind(cues.ownThingBehind)) && behind(cues.ownBehind) ? 0.55 : 0;
  }
  if (behind(cues.businessBehind)) return 0;
  if (before(cues.likelyBefore)) return 0.65;
  return acts() ? (only.opens ? 0.55 : 0.65) : addressed() ? 0.55 : 0;
}

import type { Entity } from '../entity.ts';
import { type Capital, isNameToo, isPlaceName } from './capital-words.ts';
import * as cues from './name-cues.ts';
import { nameEntity } from './name-entity.ts';
import { capitalised } from './name-words.ts';

const reach = 48;

/** What stands in front of the name of a place or a storm. */
const headWords = new Set(
  'lake loch mount mt fort ft port camp cape river castle hurricane storm isle point glen bay st'.split(' '),
);

/** Judges capitalised words without a title: the person they name, or undefined. */
export function judgeStretch(text: string, stretch: readonly Capital[]): Entity | undefined {
  const name = trimmed(stretch);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return undefined;
  const around = look(text, first, last);
  const opened =
    stretch.indexOf(first) > 0 && stretch.slice(0, stretch.indexOf(first)).some(({ place }) => place);
  if (around.staffBefore && !isBody(stretch))
    return nameEntity(text, 'staff', { first, name: first, last }, 0.8);
  if (around.officeBefore && first.fit > 0 && !isBody(stretch))
    return nameEntity(text, 'official', { first, name: first, last }, 0.8);
  const confidence = confidenceOf(text, name, { ...around, body: isBody(stretch) || opened });
  if (confidence === 0) return undefined;
  const kind = cues.staffBehind.test(at(cues.staffBehind, text, last.end)) ? 'staff' : 'person';
  return nameEntity(text, kind, { first, name: first, last }, confidence);
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
  const names = stretch.map(({ word }) => word);
  return names.some((_, index) => {
    const two = names.slice(index, index + 2).join(' ');
    return two.includes(' ') && isPlaceName(two);
  });
}

interface Around {
  sure: boolean;
  likely: boolean;
  /** A preposition of place or an article before, or the word of a place behind. */
  placed: boolean;
  loose: boolean;
  aged: boolean;
  /** What only people do, or what only happens to them, behind the name. */
  acts: boolean;
  /** Weak signs that count for one word that opens a sentence. */
  addressed: boolean;
  thing: boolean;
  staffBefore: boolean;
  officeBefore: boolean;
}

function look(text: string, first: Capital, last: Capital): Around {
  const before = text.slice(Math.max(0, first.start - reach), first.start);
  const behind = (pattern: RegExp): boolean => pattern.test(at(pattern, text, last.end));
  const small = /[a-z:9]['.]? ?(?:- )?$/.test(before);
  return {
    sure: cues.sureBefore.test(before),
    likely: cues.likelyBefore.test(before),
    placed: cues.placeBefore.test(before) || behind(cues.placeBehind) || /& ?$/.test(before),
    loose: cues.looseBefore.test(before),
    aged: behind(cues.ageBehind),
    acts: behind(cues.fateBehind) || behind(cues.deedBehind) || behind(cues.kinBehind),
    addressed: first.opens && (behind(cues.callBehind) || behind(cues.ownBehind) || behind(cues.homeBehind)),
    thing: cues.thingBefore.test(before),
    staffBefore: small && cues.staffBefore.test(before),
    officeBefore: small && cues.officeBefore.test(before),
  };
}

/** Sets a sticky expression to a place, and gives the text to test. */
function at(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return text;
}

function confidenceOf(text: string, name: readonly Capital[], around: Around & { body: boolean }): number {
  if (around.thing || name.every(({ shape }) => shape === 'initial')) return 0;
  const sure = around.sure || around.aged;
  if (name.some(({ shape }) => shape === 'capitals')) return sure && isNameInCapitals(name) ? 0.7 : 0;
  if (around.body) return around.aged && around.acts && name.length > 1 ? 0.5 : 0;
  if (sure) return around.placed && !around.aged && !around.sure ? 0 : 0.9;
  if (around.placed && !(around.loose && (around.likely || name.length > 1)) && !kinFollows(text, name))
    return 0;
  return name.length > 1 ? ofSeveral(name, around) : ofOne(name, around);
}

function kinFollows(text: string, name: readonly Capital[]): boolean {
  return cues.kinBehind.test(at(cues.kinBehind, text, name.at(-1)?.end ?? 0));
}

function isNameInCapitals(name: readonly Capital[]): boolean {
  const long = name.filter(({ word, fit, shape }) => shape !== 'capitals' || (word.length > 2 && fit > 0));
  return name.length > 1 && long.length === name.length;
}

function ofSeveral(name: readonly Capital[], { likely, acts, addressed, loose }: Around): number {
  const cued = likely || acts;
  const last = name.at(-1);
  if (last?.place) return cued || addressed ? 0.7 : 0;
  const free = name.filter(({ fit, shape }) => fit === 2 && shape === 'word').length;
  if (name.some(({ fit }) => fit < 1)) return cued && !loose ? 0.65 : 0;
  if (free > 0) return cued ? 0.85 : 0.6;
  return cued ? 0.8 : 0.5;
}

function ofOne([only]: readonly Capital[], { likely, acts, addressed }: Around): number {
  if (!only || only.place || only.shape === 'initial') return 0;
  if (only.fit === 1 && only.opens) return acts ? 0.5 : 0;
  return acts || likely ? 0.65 : addressed ? 0.55 : 0;
}

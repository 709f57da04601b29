import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { isEnglish, isNameToo, suitsName } from './capital-words.ts';
import { kin, people } from './name-cues.ts';
import { capitalised, neverNames } from './name-words.ts';
import { matchesOf } from './matches-of.ts';

/** Words that no dictionary of this size knows, and that people use behind such cues. */
const slang = new Set(
  'fella fellas bloke blokes lad lads scumbag scumbags gatherings dude doggo pupper toerag scrote wanker mofo hombre homie bruv'.split(
    ' ',
  ),
);

const rank = 'pc|pcso|sgt|cst|ofc|officer|deputy|constable|sergeant|detective|trooper';
const lead = `(?:his|her|their) (?:wife|husband|son|daughter|mother|mom|mum|father|dad|brother|sister|partner|girlfriend|boyfriend|grandson|granddaughter|cousin|nephew|niece|mate|ex)|(?:man|woman|boy|girl|guy|fella|lad|bloke|someone) (?:named|called)|the name of|victim named|name is|mrs?|ms|miss|little|big|young|${rank}`;
const afterLead = new RegExp(
  String.raw`(?<![\w-])(${lead})\.? ([a-z]{3,20}(?:['-][a-z]{2,15})?)(?: ([a-z]{3,20}(?:['-][a-z]{2,15})?))?(?![\w@-])`,
  'g',
);
const cheap = new RegExp(String.raw`(?<![\w-])(?:${lead})\.? [a-z]`);

/** Finds names in small letters beside a cue that leaves little doubt: `his wife keisha`, `the victim, maria lopez, 14`. */
export function* findLowerCaseNames(text: string, { cues, signs }: Traits): Generator<Entity> {
  if (cues & cue.lead) yield* findLed(text);
  if (signs & sign.age) yield* findAged(text);
  if (cues & cue.named || signs & sign.somebody) yield* findDescribed(text);
}

function* findLed(text: string): Generator<Entity> {
  if (!cheap.test(text)) return;
  for (const match of matchesOf(text, afterLead)) {
    const [, before = '', first = '', second = ''] = match;
    if (!isLikely(first)) continue;
    const nameStart = match.index + match[0].indexOf(` ${first}`, before.length) + 1;
    const whole = second !== '' && isLikely(second) ? `${first} ${second}` : first;
    const staff = new RegExp(`^(?:${rank})$`).test(before);
    const start = staff || /^(?:mrs?|ms|miss)$/.test(before) ? match.index : nameStart;
    yield {
      kind: staff ? 'staff' : 'person',
      start,
      end: nameStart + whole.length,
      value: whole,
      confidence: 0.6,
    };
  }
}

function isLikely(word: string): boolean {
  return !neverNames.has(word) && !capitalised.has(word) && !isEnglish(word) && !slang.has(word);
}

const part = String.raw`[a-z]{2,20}(?:['-][a-z]{2,15})?`;
/** Two to four words and an age: `maria lopez, 14,`. */
const withAge = new RegExp(
  String.raw`(?<![\w'@#.-])${part}(?: ${part}){1,3}(?=,? \((?:aged )?\d{1,3}\)|, (?:aged )?\d{1,3}(?:[,;).]|\s*$| (?:is|was|has|had|from|of|and|who)\b)|,? aged \d)`,
  'gm',
);
/** Two or three words behind what somebody is, or behind a label: `the victim, maria lopez,`. */
const described = new RegExp(
  String.raw`(?<![\w-])(?:(?:${people}|${kin}),|missing:|wanted:|victim:|suspect:|rip|named locally as|identified as) (?<it>${part}(?: ${part}){1,2})(?=[,.;]|$)`,
  'gim',
);
const peopleAndKin = new RegExp(`^(?:${people}|${kin})$`);
const roleAhead = new RegExp(String.raw`(?:^|[^\w-])(?:${people}|${kin}), $`, 'i');

/** A whole name in small letters: that it has several words and says more of somebody is needed as well. */
function* findAged(text: string): Generator<Entity> {
  for (const { 0: written, index } of matchesOf(text, withAge)) {
    const words = written.split(' ');
    const from = words.findLastIndex((word) => peopleAndKin.test(word)) + 1;
    const role = from > 0 || roleAhead.test(text.slice(Math.max(0, index - 24), index));
    const name = words.slice(from);
    const strange = name.filter((word) => suitsName(word) > 1).length;
    const fitting = name.filter((word) => suitsName(word) > 0 || isNameToo(word)).length;
    if (name.length < 2 || fitting < name.length || (!role && strange === 0)) continue;
    yield whole(name.join(' '), index + written.length);
  }
}

function* findDescribed(text: string): Generator<Entity> {
  for (const { groups, 0: written, index } of matchesOf(text, described)) {
    const name = groups?.it ?? '';
    const words = name.split(' ');
    if (name !== name.toLowerCase() || words.some((word) => suitsName(word) < 1)) continue;
    if (words.some((word) => suitsName(word) > 1)) yield whole(name, index + written.length);
  }
}

function whole(value: string, end: number): Entity {
  return { kind: 'person', start: end - value.length, end, value, confidence: 0.62 };
}

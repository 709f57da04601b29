import type { Entity } from '../entity.ts';
import { isEnglish } from './capital-words.ts';
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

/** Finds names in small letters behind a cue that leaves little doubt: `his wife keisha`, `sgt lavoie`. */
export function* findLowerCaseNames(text: string): Generator<Entity> {
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

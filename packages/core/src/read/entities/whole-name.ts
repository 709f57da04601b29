import type { Entity } from '../entity.ts';
import { afterSmallLetters } from './after-small-letters.ts';
import { type Capital, holdsPlaceName, isNameToo } from './capital-words.ts';
import * as cues from './name-cues.ts';
import { nameEntity } from './name-entity.ts';
import {
  calendarWords,
  capitalised,
  days,
  demonyms,
  isTitle,
  neverNames,
  oddGivenNames,
  roleWords,
  seasons,
  seldomAlone,
  titlesAndNames,
} from './name-words.ts';
import { isOfTime } from './of-time.ts';

const reach = 48;

/** What wishes somebody well: `Happy Holi, please be safe`. */
const greetings = new Set(['happy', 'merry']);

/** What stands with a capital before somebody's given name as well: `Wee Happy`. */
const sizes = new Set("big wee little lil poor young ol'".split(' '));

/**
 * Judges a run of capitalised words by what stands around it alone: where that leaves no doubt, a name may be made of
 * any words (`Will Strange, 34, was charged`; `the victim, Hope Outlaw`), also such as open sentences.
 */
export function judgeWhole(text: string, run: readonly Capital[]): Entity | undefined {
  for (const name of [run, withoutHeading(run), givenAlone(run)]) {
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last || name.length > 6) continue;
    if (first === last) {
      // `Local Man`
      const alone = run.length === 1 || !roleWords.has(first.word);
      const around = look(text, first, last);
      const timed = isOfTime(text, first);
      const aged = alone && isAgedGivenName(around, first, timed);
      if (aged || (alone && isOddGivenName(around, first, timed))) {
        const kind = around.small && around.before(cues.staffBefore) ? 'staff' : 'person';
        return nameEntity(text, kind, { first, name: first, last }, aged ? 0.9 : 0.65);
      }
      continue;
    }
    const kind = mayBeName(name) ? kindOf(look(text, first, last), name, first, last) : undefined;
    if (kind) return nameEntity(text, kind, { first, name: first, last }, 0.9);
  }
  return undefined;
}

interface Around {
  ahead: string;
  /** Whether the words before follow on small letters, so that no rank with a capital is among them. */
  small: boolean;
  before: (cue: RegExp) => boolean;
  behind: (cue: RegExp) => boolean;
}

function look(text: string, first: Capital, last: Capital): Around {
  const ahead = text.slice(Math.max(0, first.start - reach), first.start);
  const cued = cues.mayEndInCue(ahead);
  return {
    ahead,
    small: afterSmallLetters(text, first),
    before: (cue) => cued && cue.test(ahead),
    behind: (cue) => {
      cue.lastIndex = last.end;
      return cue.test(text);
    },
  };
}

/** One word before an age: `Summer, 7, from`, `Happy (6)`. */
function isAgedGivenName({ before, behind, small }: Around, given: Capital, isTimed: boolean): boolean {
  const { word, shape, opens } = given;
  if (isTitle(word) || !isNameToo(word) || shape !== 'word') return false;
  // `Man, 40, said it` is no name, and `standing by Man, 13, of` is one.
  if (roleWords.has(word) && (opens || !small || (before(cues.placeBefore) && !before(cues.looseBefore))))
    return false;
  if (days.has(word)) return opens && behind(cues.ageOfDayBehind);
  return (!isTimed || seasons.has(word)) && behind(cues.ageOfOneBehind);
}

/** One word that is seldom a name is one beside what only people have or are told: `named Will`, `Thank you Bill`. */
function isOddGivenName(
  { ahead, small, before, behind }: Around,
  { word, fit, opens, place, shape }: Capital,
  isTimed: boolean,
): boolean {
  if (isTitle(word)) return false;
  const mayAct = !place && (!neverNames.has(word) || oddGivenNames.has(word));
  const strange = isNameToo(word) && shape === 'word' && !roleWords.has(word);
  if (opens && !ahead.endsWith('"'))
    return (
      strange &&
      (fit < 1 || seldomAlone.has(word)) &&
      (behind(cues.kinOfBehind) || (behind(cues.mindBehind) && mayAct))
    );
  const initials = shape === 'initial' && word.length > 3 && !capitalised.has(word);
  const odd = isNameToo(word) && (fit < 1 || place || seldomAlone.has(word));
  if (!(initials || odd)) return false;
  if (before(cues.plainBefore)) return true;
  if (small && mayAct && !isTimed && !days.has(word) && before(cues.staffBefore)) return true;
  if (place && behind(cues.speechBehind) && !before(cues.placeBefore)) return true;
  const isDay = calendarWords.has(word) && cues.articleAhead.test(ahead);
  if (before(cues.smallBefore) && behind(cues.pauseBehind) && !isDay) return true;
  if (behind(cues.placeBehind)) return false;
  if (shape !== 'capitals' && (before(cues.personBefore) || behind(cues.kinOfBehind))) return true;
  if (days.has(word) || !mayAct) return false;
  if (before(cues.placeBefore) && !before(cues.looseBefore)) return false;
  if (behind(cues.ownedBehindOf(calendarWords.has(word)))) return true;
  return !isTimed && (behind(cues.whoBehind) || behind(cues.mindBehind));
}

function kindOf(
  { ahead, small, before, behind }: Around,
  name: readonly Capital[],
  first: Capital,
  last: Capital,
): 'person' | 'staff' | 'official' | undefined {
  if (before(cues.thingBefore)) return undefined;
  const plain = before(cues.plainBefore);
  const aged =
    behind(cues.plainAgeBehind) ||
    (name.length === 2 && first.fit > 0 && isNameToo(first.word) && behind(cues.lastAgeBehind));
  const led = before(cues.likelyBefore);
  // `to` and `from` stand before people too: `Thanks to Hope Outlaw`.
  const placed = (before(cues.placeBefore) && !(led && before(cues.looseBefore))) || behind(cues.placeBehind);
  // The name of a street or a body is somebody's only where all speaks for it.
  if (name.some(isBodyWord) || holdsPlaceName(name)) return aged && (plain || led) ? 'person' : undefined;
  if ((small && before(cues.staffBefore)) || behind(cues.staffBehind)) return 'staff';
  if (small && before(cues.officeBefore)) return 'official';
  // A word that is never part of a name needs more before it than the end of a sentence.
  if (first.fit < 0 && !plain && !isNameToo(first.word)) return undefined;
  if (plain || aged || ((behind(cues.fateBehind) || behind(cues.guiltBehind)) && !placed)) return 'person';
  if (placed || (first.fit < 1 && !isNameToo(first.word))) return undefined;
  const told = before(cues.roleIsBefore) || isAside(ahead, behind);
  if (isOfCalendar(name)) return told && !demonyms.has(last.word) ? 'person' : undefined;
  const acts = behind(cues.deedBehind) && !(name.length === 2 && isMany(last));
  return told ||
    led ||
    acts ||
    behind(cues.bornBehind) ||
    behind(cues.postBehind) ||
    behind(cues.fromBehind) ||
    behind(cues.kinOfBehind) ||
    before(cues.copulaBefore) ||
    cues.isTradeAhead(ahead) ||
    (before(cues.robbedBefore) && behind(cues.thingBehind)) ||
    (isOddPair(name) &&
      (behind(cues.finiteBehind) || (!greetings.has(first.word) && behind(cues.spokenToBehind)))) ||
    behind(cues.whoBehind)
    ? 'person'
    : undefined;
}

/** `Said Warsame was`: a verb does not open such a sentence. */
function isOddPair([first, last, more]: readonly Capital[]): boolean {
  if (!first || !last || more || !oddGivenNames.has(first.word)) return false;
  return last.fit > 0 && !last.place && !capitalised.has(last.word) && !calendarWords.has(last.word);
}

/** `White British`, `Easter Monday`; but two months together are nobody's date. */
function isOfCalendar(name: readonly Capital[]): boolean {
  const last = name.at(-1)?.word ?? '';
  if (name.every(({ word }) => calendarWords.has(word) && !days.has(word))) return false;
  return days.has(last) || name.every(({ word }) => capitalised.has(word));
}

/** `Happy Customers said`: more than one. */
function isMany({ word, fit }: Capital): boolean {
  return fit < 1 && !isNameToo(word) && word.endsWith('s');
}

/** `The juror who collapsed, Hope Outlaw, has a cold`. */
function isAside(ahead: string, behind: Around['behind']): boolean {
  return behind(cues.clauseBehind) && cues.personAhead.test(ahead);
}

/** Takes off the words before a name that are never one or open the sentence: `Missing Harriet Osei`; not a title. */
function withoutHeading(run: readonly Capital[]): readonly Capital[] {
  const from = run.findIndex(
    ({ fit, word, opens }) => fit > 0 || isNameToo(word) || (fit === 0 && !opens) || isTitle(word),
  );
  return from < 1 || isTitle(run[from - 1]?.word ?? '') ? [] : run.slice(from);
}

/** One word behind what is said of somebody, or before an initial: `Big Happy`, `poor Happy P`. */
function givenAlone(run: readonly Capital[]): readonly Capital[] {
  const [first, second] = run;
  if (run.length !== 2 || !first || !second) return [];
  if (second.shape === 'initial') return [first];
  return sizes.has(first.word) && !days.has(second.word) && !second.place ? [second] : [];
}

/** Whether nothing in the words themselves speaks against a name: no rank, nothing that says what somebody is. */
function mayBeName(name: readonly Capital[]): boolean {
  const [first] = name;
  if (roleWords.has(name.at(-1)?.word ?? '')) return false;
  if (first && isTitle(first.word) && !titlesAndNames.has(first.word)) return false;
  return name.every(({ word, shape }) => shape !== 'capitals' && (!isTitle(word) || isNameToo(word)));
}

function isBodyWord({ word, place }: Capital): boolean {
  return place && !isNameToo(word);
}

import type { Entity } from '../entity.ts';
import { afterSmallLetters } from './after-small-letters.ts';
import { type Capital, holdsPlaceName, isNameToo } from './capital-words.ts';
import * as cues from './name-cues.ts';
import { nameEntity } from './name-entity.ts';
import { calendarWords, capitalised, demonyms, isTitle, roleWords, titlesAndNames } from './name-words.ts';

const reach = 48;

/**
 * Judges a run of capitalised words by what stands around it alone: where that leaves no doubt, a name may be made of
 * any words (`Will Strange, 34, was charged`; `the victim, Hope Outlaw`), also such as open sentences.
 */
export function judgeWhole(text: string, run: readonly Capital[]): Entity | undefined {
  for (const name of [run, withoutHeading(run)]) {
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last || name.length > 6 || !mayBeName(name)) continue;
    if (first === last && !isOddGivenName(text, first)) continue;
    const kind = kindOf(text, name, first, last);
    if (kind) return nameEntity(text, kind, { first, name: first, last }, 0.9);
  }
  return undefined;
}

/** One word that is seldom a name is one behind `named` and the like; other single words are judged elsewhere. */
function isOddGivenName(text: string, { word, start, fit, opens, place }: Capital): boolean {
  if (fit > 0 || opens || place || !isNameToo(word)) return false;
  return cues.plainBefore.test(text.slice(Math.max(0, start - reach), start));
}

function kindOf(
  text: string,
  name: readonly Capital[],
  first: Capital,
  last: Capital,
): 'person' | 'staff' | 'official' | undefined {
  const ahead = text.slice(Math.max(0, first.start - reach), first.start);
  const cued = cues.mayEndInCue(ahead);
  const before = (cue: RegExp): boolean => cued && cue.test(ahead);
  const behind = (cue: RegExp): boolean => {
    cue.lastIndex = last.end;
    return cue.test(text);
  };
  if (before(cues.thingBefore)) return undefined;
  const small = afterSmallLetters(text, first);
  const plain = before(cues.plainBefore);
  const aged = behind(cues.plainAgeBehind);
  const placed = before(cues.placeBefore) || behind(cues.placeBehind);
  // The name of a street or a body is somebody's only where all speaks for it.
  if (name.some(isBodyWord) || holdsPlaceName(name))
    return aged && (plain || before(cues.likelyBefore)) ? 'person' : undefined;
  if ((small && before(cues.staffBefore)) || behind(cues.staffBehind)) return 'staff';
  if (small && before(cues.officeBefore)) return 'official';
  // A word that is never part of a name needs more before it than the end of a sentence.
  if (first.fit < 0 && !plain && !isNameToo(first.word)) return undefined;
  if (plain || aged || (behind(cues.fateBehind) && !placed)) return 'person';
  if (first.fit < 1 && !isNameToo(first.word)) return undefined;
  // `The suspect is White British`, `It was Easter Monday`.
  const other = calendarWords.has(last.word) || name.every(({ word }) => capitalised.has(word));
  const told = other
    ? !demonyms.has(last.word) && (before(cues.roleIsBefore) || isAside(ahead, behind))
    : before(cues.roleIsBefore) ||
      before(cues.copulaBefore) ||
      behind(cues.whoBehind) ||
      isAside(ahead, behind);
  return told && !placed ? 'person' : undefined;
}

/** `The juror who collapsed, Hope Outlaw, has a cold`. */
function isAside(ahead: string, behind: (cue: RegExp) => boolean): boolean {
  return behind(cues.clauseBehind) && cues.personAhead.test(ahead);
}

/** Takes off the words before a name that are never one or open the sentence: `Missing Harriet Osei`; not a title. */
function withoutHeading(run: readonly Capital[]): readonly Capital[] {
  const from = run.findIndex(
    ({ fit, word, opens }) => fit > 0 || isNameToo(word) || (fit === 0 && !opens) || isTitle(word),
  );
  return from < 1 || isTitle(run[from - 1]?.word ?? '') ? [] : run.slice(from);
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

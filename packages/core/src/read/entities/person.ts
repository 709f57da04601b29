import type { Detector, Entity } from '../entity.ts';
import { capitalWords, type Capital } from './capital-words.ts';
import { findJoined, findLaterMentions, findWholeMentions } from './later-mentions.ts';
import { findLowerCaseNames } from './lower-case-name.ts';
import { readLead } from './name-lead.ts';
import { nameRuns } from './name-runs.ts';
import { judgeStretch } from './name-stretch.ts';
import { nameEntity } from './name-entity.ts';
import { addAll } from './find-all.ts';
import { suitInPlace } from './suit-in-place.ts';
import { judgeWhole } from './whole-name.ts';

/**
 * Finds people: `staff` (a rank or a post and a name), `official` (a public office and a name) and any other `person`.
 *
 * A name is known by its shape and by what stands around it. Lists say only what is no name, so that a name of any
 * origin is found like any other.
 */
export const detectPersons: Detector = (text, traits) => {
  const words = suitInPlace(capitalWords(text));
  const found: Entity[] = [];
  for (const run of nameRuns(text, words)) findInRun(text, run, found);
  addAll(found, findLowerCaseNames(text, traits));
  if (found.length === 0) return found;
  addAll(found, findJoined(text, words, found));
  addAll(found, findWholeMentions(text, words, found));
  addAll(found, findLaterMentions(text, words, found));
  return found;
};

/** A run may hold a heading, several ranks with names, and names alone. */
function findInRun(text: string, run: readonly Capital[], found: Entity[]): void {
  const whole = judgeWhole(text, run);
  if (whole) {
    found.push(whole);
    return;
  }
  let stretch: Capital[] = [];
  const closeStretch = (): void => {
    const judged = stretch.length > 0 ? judgeStretch(text, stretch) : undefined;
    if (judged) found.push(judged);
    stretch = [];
  };
  for (let at = 0; at < run.length; at += 1) {
    const lead = readLead(text, run, at);
    const last = run[lead ? lead.end - 1 : at];
    if (!last) continue;
    if (!lead) {
      // No name holds a word like `Missing`: what stands on its two sides is judged apart.
      if (last.fit < 0 && !last.place) closeStretch();
      else stretch.push(last);
      continue;
    }
    closeStretch();
    found.push(
      nameEntity(text, lead.kind, { first: run[at] ?? last, name: run[lead.name] ?? last, last }, 0.85),
    );
    at = lead.end - 1;
  }
  closeStretch();
}

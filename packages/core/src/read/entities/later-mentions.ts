import type { Entity } from '../entity.ts';
import type { Capital } from './capital-words.ts';
import { ageOfOneBehind, deedBehind, fateBehind, kinBehind, timeBefore } from './name-cues.ts';
import { calendarWords, isTitle } from './name-words.ts';

const auxiliaryBehind = / (?:is|was|has|had|will|does|did|can|could|would)\b/y;
/** Anything that somebody did, where the post names them so. */
const didBehind = / [a-z]{3,}ed\b/y;

/** With so much, what stands around one word tells that it is somebody else: `Leo (6)`, beside an officer called Leo. */
const cuedByItself = 0.7;

/** Finds the first or last name of somebody who is named in full elsewhere in the post. */
export function findLaterMentions(
  text: string,
  words: readonly Capital[],
  found: readonly Entity[],
): Entity[] {
  const known = new Map<string, Entity>();
  for (const entity of found)
    for (const part of entity.value.split(' '))
      if (part.length > 1 && /^[a-z]/.test(part) && tellsMore(entity, known.get(part)))
        known.set(part, entity);
  if (known.size === 0) return [];
  const later: Entity[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, { word, start, end, opens, fit, place }] of words.entries()) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1;
    const kind = known.get(word)?.kind;
    const here = ordered[next];
    // One word that may be a name is one where the post names somebody so.
    const from = start - particlesBefore(text, start, known.get(word)?.value ?? '');
    if (kind && here?.start === start && here.end === end && known.get(word) !== here && !isTitle(word)) {
      if (here.confidence < cuedByItself) here.kind = kind;
      here.confidence = Math.max(here.confidence, 0.6);
      here.start = from;
      here.value = text.slice(from, end).toLowerCase();
    }
    if (
      !kind ||
      (opens && fit < 1 && !isFollowedByDeed(text, end)) ||
      isDay(text, word, start) ||
      (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end
    )
      continue;
    // `Gage Park` is no mention of somebody called Park.
    const before = words[index - 1];
    if (place && before && start - before.end === 1 && !known.has(before.word)) continue;
    later.push({ kind, start: from, end, value: text.slice(from, end).toLowerCase(), confidence: 0.6 });
  }
  return later;
}

/** What is named first tells who somebody is, but a rank or an office tells more. */
function tellsMore({ kind }: Entity, before: Entity | undefined): boolean {
  return !before || (before.kind === 'person' && kind !== 'person');
}

/** So many words with a capital has a whole name at most. */
const longest = 5;

/** Finds whole names where they stand again: words that are a name once are one wherever they stand in a row. */
export function findWholeMentions(
  text: string,
  words: readonly Capital[],
  found: readonly Entity[],
): Entity[] {
  const names = new Map<string, Entity>();
  for (const entity of found) {
    const written = text.slice(entity.end - entity.value.length, entity.end);
    const isWhole = entity.value.includes(' ') && written.toLowerCase() === entity.value;
    if (isWhole && entity.confidence >= 0.6 && !names.has(written)) names.set(written, entity);
  }
  if (names.size === 0) return [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  const again: Entity[] = [];
  let next = 0;
  for (const [index, { start }] of words.entries()) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1;
    const here = ordered[next];
    for (const { end } of words.slice(index + 1, index + longest)) {
      const known = names.get(text.slice(start, end));
      if (!known || (here && here.start <= start && here.end >= end)) continue;
      again.push({ kind: known.kind, start, end, value: known.value, confidence: known.confidence });
    }
  }
  return again;
}

/** How many characters of small particles before a word belong to the name: `de la Cruz`. */
function particlesBefore(text: string, start: number, value: string): number {
  const written = /(?:(?<![\w'-])[a-z']{1,4} ){1,3}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0];
  return written !== undefined && value.includes(` ${written}`) ? written.length : 0;
}

function isFollowedByDeed(text: string, end: number): boolean {
  return [fateBehind, deedBehind, kinBehind, auxiliaryBehind, ageOfOneBehind, didBehind].some((cue) => {
    cue.lastIndex = end;
    return cue.test(text);
  });
}

/** `in May` is a month also where somebody is called May. */
function isDay(text: string, word: string, start: number): boolean {
  return calendarWords.has(word) && timeBefore.test(text.slice(Math.max(0, start - 12), start));
}

/** Finds the second of two who are named together by one word each: `Constables Bhullar and Trudeau`. */
export function findJoined(text: string, words: readonly Capital[], found: readonly Entity[]): Entity[] {
  const kinds = new Map(found.map(({ end, kind }) => [end, kind]));
  const taken = new Set(found.map(({ start }) => start));
  const joined: Entity[] = [];
  for (const [index, { start, end, fit, place, shape }] of words.entries()) {
    const gap = text.startsWith(' and ', start - 5) ? 5 : text.startsWith(' & ', start - 3) ? 3 : 0;
    const kind = gap > 0 ? kinds.get(start - gap) : undefined;
    const next = words[index + 1];
    if (!kind || fit < 1 || place || shape !== 'word' || taken.has(start) || (next && next.start - end < 2))
      continue;
    joined.push({ kind, start, end, value: text.slice(start, end).toLowerCase(), confidence: 0.6 });
  }
  return joined;
}

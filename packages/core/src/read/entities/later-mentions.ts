import type { Entity } from '../entity.ts';
import type { Capital } from './capital-words.ts';

/** Finds the first or last name of somebody who is named in full elsewhere in the post. */
export function findLaterMentions(
  text: string,
  words: readonly Capital[],
  found: readonly Entity[],
): Entity[] {
  const known = new Map<string, Entity>();
  for (const entity of found)
    for (const part of entity.value.split(' '))
      if (part.length > 1 && /^[a-z]/.test(part) && !known.has(part)) known.set(part, entity);
  if (known.size === 0) return [];
  const later: Entity[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, { word, start, end, opens, fit, place }] of words.entries()) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1;
    const kind = known.get(word)?.kind;
    if (!kind || (opens && fit < 1) || (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    // `Gage Park` is no mention of somebody called Park.
    const before = words[index - 1];
    if (place && before && start - before.end === 1 && !known.has(before.word)) continue;
    later.push({ kind, start, end, value: text.slice(start, end).toLowerCase(), confidence: 0.55 });
  }
  return later;
}

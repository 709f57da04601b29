import { nameKinds } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';
import { addHidden, addMember, type Agenda } from './agenda.ts';
import { createCover } from './create-cover.ts';
import { seeThrough } from './see-through.ts';

/**
 * Lays the detected entities, the bare numbers and the words of letters and digits over the words.
 *
 * @returns the most words that a name has; 1 if there is none
 */
export function layEntities(agenda: Agenda, { entities, words }: Reading): number {
  const { entitySymbols } = agenda.program;
  let longestName = 1;
  const cover = createCover(words);
  for (const entity of entities) {
    const symbol = entitySymbols.get(entity.kind);
    const stretch = cover(entity.start, entity.end);
    if (!stretch || symbol === undefined) continue;
    addMember(agenda, symbol, stretch);
    if (!nameKinds.has(entity.kind)) continue;
    const length = stretch.end - stretch.first;
    agenda.lattice.names[stretch.first] = length;
    longestName = Math.max(longestName, length);
  }
  const number = entitySymbols.get('number');
  const mixed = entitySymbols.get('mixed');
  words.forEach(({ kind, norm }, index) => {
    const symbol = kind === 'number' ? number : isMixed(norm) ? mixed : undefined;
    if (symbol !== undefined) addMember(agenda, symbol, { first: index, end: index + 1 });
  });
  return longestName;
}

function isMixed(norm: string): boolean {
  return /\d/.test(norm) && /[a-z]/.test(norm);
}

/**
 * Lays the words behind disguises over what is written.
 *
 * @returns the most words that one of them takes, since `f u c k` is one word of a phrase and four of the post
 */
export function layDisguised(agenda: Agenda, { disguises, words }: Reading): number {
  const { disguised, entitySymbols } = agenda.program;
  const marker = entitySymbols.get('disguised');
  const cover = createCover(words);
  let widest = 1;
  for (const { written, start, end } of disguises) {
    const facts = seeThrough(written, disguised);
    const stretch = facts && cover(start, end);
    if (!stretch || agenda.lattice.named.has(stretch.first)) continue;
    addHidden(agenda, facts, stretch);
    if (marker !== undefined) addMember(agenda, marker, stretch);
    widest = Math.max(widest, stretch.end - stretch.first);
  }
  return widest;
}

import { nameKinds } from '../read/entity.ts';
import { createCover } from './create-cover.ts';
import { type Lattice, layMember } from './lattice.ts';
import { disguisedOf } from './disguised-of.ts';
import { seeThrough } from './see-through.ts';

/**
 * Lays the detected entities, the bare numbers and the words of letters and digits over the words.
 *
 * @returns the most words that a name has; 1 if there is none
 */
export function layEntities(lattice: Lattice): number {
  const { entities, words } = lattice.reading;
  const { classes } = lattice.program;
  let longestName = 1;
  const cover = createCover(words);
  for (const entity of entities) {
    const symbol = classes.get(entity.kind);
    const stretch = cover(entity.start, entity.end);
    if (!stretch || symbol === undefined) continue;
    layMember(lattice, symbol, stretch);
    if (!nameKinds.has(entity.kind)) continue;
    const length = stretch.end - stretch.first;
    lattice.names[stretch.first] = length;
    // A gap may begin behind a title as well: `Const. Hodan Ali`.
    let first = stretch.first;
    while (first < stretch.end && !lattice.named.has(first)) first += 1;
    if (first < stretch.end) lattice.names[first] = stretch.end - first;
    lattice.hasNames = true;
    longestName = Math.max(longestName, length);
  }
  const number = classes.get('number') ?? 0;
  const mixed = classes.get('mixed') ?? 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.kind === 'number') layMember(lattice, number, { first: index, end: index + 1 });
    else if (word && isMixed(word.norm)) layMember(lattice, mixed, { first: index, end: index + 1 });
  }
  return longestName;
}

const digit = /\d/;
const letter = /[a-z]/;

function isMixed(norm: string): boolean {
  return digit.test(norm) && letter.test(norm);
}

/**
 * Lays the words behind disguises over what is written.
 *
 * @returns the most words that one of them takes, since `f u c k` is one word of a phrase and four of the post
 */
export function layDisguised(lattice: Lattice): number {
  const { program, reading } = lattice;
  if (reading.disguises.length === 0) return 1;
  const marker = program.classes.get('disguised') ?? 0;
  const cover = createCover(reading.words);
  let widest = 1;
  for (const { written, start, end } of reading.disguises) {
    const symbol = seeThrough(written, disguisedOf(program));
    const stretch = symbol === undefined ? undefined : cover(start, end);
    if (!stretch || symbol === undefined || lattice.named.has(stretch.first)) continue;
    layMember(lattice, symbol, stretch);
    layMember(lattice, marker, stretch);
    widest = Math.max(widest, stretch.end - stretch.first);
  }
  return widest;
}

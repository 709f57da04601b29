import { nameKinds } from '../read/entity.ts';
import { createCover } from './create-cover.ts';
import { type Lattice, layMember } from './lattice.ts';
import { disguisedOf } from './disguised-of.ts';
import { seeThrough } from './see-through.ts';
import type { Stretch } from './stretch.ts';

/** Something to lay over the words of a post, block by block. */
export interface Laying {
  /** The most words that a name or a disguise has; 1 if there is none. */
  readonly widest: number;
  /** Lays what begins in a block; blocks come in the order of the text. */
  readonly lay: (block: Stretch) => void;
}

/** The most words that a gap takes for one. The windows in which phrases are tried grow with the widest name of a post. */
const longestName = 12;

/** Prepares to lay the detected entities, the bare numbers and the words of letters and digits over the words. */
export function prepareEntities(lattice: Lattice): Laying {
  const { entities, words } = lattice.reading;
  const { classOf } = lattice.program;
  const members: Member[] = [];
  /** Words of links: letters and digits in a row are no code there, and numbers none of the post's. */
  const linked = new Set<number>();
  let widest = 1;
  const cover = createCover(words);
  for (const entity of entities) {
    const symbol = classOf(entity.kind);
    const stretch = cover(entity.start, entity.end);
    if (!stretch || symbol === undefined) continue;
    members.push({ symbol, stretch });
    if (entity.kind === 'link')
      for (let index = stretch.first; index < stretch.end; index += 1) linked.add(index);
    if (!nameKinds.has(entity.kind)) continue;
    const length = stretch.end - stretch.first;
    if (length > longestName) continue;
    lattice.names[stretch.first] = length;
    // A gap may begin behind a title as well: `Const. Hodan Ali`.
    let first = stretch.first;
    while (first < stretch.end && !lattice.named.has(first)) first += 1;
    if (first < stretch.end) lattice.names[first] = stretch.end - first;
    lattice.hasNames = true;
    widest = Math.max(widest, length);
  }
  const layMembers = inTurn(lattice, members);
  return {
    widest,
    lay: (block) => {
      layMembers(block);
      layNumbers(lattice, block, linked);
    },
  };
}

function layNumbers(lattice: Lattice, block: Stretch, linked: ReadonlySet<number>): void {
  const { classOf } = lattice.program;
  const number = classOf('number') ?? 0;
  const mixed = classOf('mixed') ?? 0;
  for (let index = block.first; index < block.end; index += 1) {
    const word = linked.has(index) ? undefined : lattice.reading.words[index];
    if (word?.kind === 'number') layMember(lattice, number, { first: index, end: index + 1 });
    else if (word && isMixed(word.norm)) layMember(lattice, mixed, { first: index, end: index + 1 });
  }
}

const digit = /\d/;
const letter = /[a-z]/;

function isMixed(norm: string): boolean {
  return digit.test(norm) && letter.test(norm);
}

/** Prepares to lay the words behind disguises over what is written: `f u c k` is one word of a phrase and four of the post. */
export function prepareDisguised(lattice: Lattice): Laying {
  const { program, reading } = lattice;
  const marker = program.classOf('disguised') ?? 0;
  const members: Member[] = [];
  const cover = createCover(reading.words);
  let widest = 1;
  for (const { written, start, end } of reading.disguises) {
    const symbol = seeThrough(written, disguisedOf(program));
    const stretch = symbol === undefined ? undefined : cover(start, end);
    if (!stretch || symbol === undefined || lattice.named.has(stretch.first)) continue;
    members.push({ symbol, stretch }, { symbol: marker, stretch });
    widest = Math.max(widest, stretch.end - stretch.first);
  }
  return { widest, lay: inTurn(lattice, members) };
}

/** A symbol and the words that stand for it. */
interface Member {
  readonly symbol: number;
  readonly stretch: Stretch;
}

/** Gives a function that lays, of members in the order of the text, those that no block before had. */
function inTurn(lattice: Lattice, members: readonly Member[]): Laying['lay'] {
  let next = 0;
  return ({ end }) => {
    for (; next < members.length; next += 1) {
      const member = members[next];
      if (!member || member.stretch.first >= end) return;
      layMember(lattice, member.symbol, member.stretch);
    }
  };
}

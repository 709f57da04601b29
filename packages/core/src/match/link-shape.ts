import { type Shape, takes } from './shape.ts';

/** A shape with what is worked out of it once. */
export interface LinkedShape extends Shape {
  readonly size: number;
  /** Whether it is nothing but one word or class after the other. */
  readonly isLinear: boolean;
  /** How many positions take a word, and by position which of the codes of the phrase is its own. */
  readonly words: number;
  readonly slots: readonly number[];
  /** By position: whether a match may end with it. */
  readonly isLast: readonly boolean[];
}

/** Prepares a shape for running. */
export function linkShape(shape: Shape): LinkedShape {
  const { kinds, first, follow, last } = shape;
  const slots = slotsOf(shape);
  return {
    ...shape,
    size: kinds.length,
    isLinear:
      first.length === 1 &&
      last.length === 1 &&
      kinds.every(
        (kind, position) => kind === takes.word && follow[position]?.every((next) => next === position + 1),
      ),
    words: slots.reduce((most, slot) => Math.max(most, slot + 1), 0),
    slots,
    isLast: kinds.map((_, position) => last.includes(position)),
  };
}

function slotsOf({ kinds }: Shape): number[] {
  let slot = -1;
  return kinds.map((kind) => (kind === takes.word ? (slot += 1) : -1));
}

/** How far a match reaches around the word that it is found by, in words. */
interface Reach {
  leastBefore: number;
  before: number;
  after: number;
}

/**
 * Gives the reach of a phrase; `longest` tells the most words that its positions take.
 *
 * One pass forwards and one backwards, since positions are only followed by higher ones.
 */
export function reachOf(shape: LinkedShape, longest: (slot: number) => number): Reach {
  const { size, kinds, first, follow, anchor } = shape;
  const most = mostOf(shape, longest);
  const [only = 0] = anchor;
  if (shape.isLinear && most.every((words) => words === 1))
    return { leastBefore: only, before: only, after: size - only };
  /** Words before a position. */
  const least = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(size).fill(0);
  for (const position of first) least[position] = 0;
  for (let position = 0; position < size; position += 1) {
    const own = (kinds[position] ?? 0) < 0 ? 0 : 1;
    for (const next of follow[position] ?? []) {
      least[next] = Math.min(least[next] ?? 0, (least[position] ?? 0) + own);
      before[next] = Math.max(before[next] ?? 0, (before[position] ?? 0) + (most[position] ?? 0));
    }
  }
  const after = afterOf(shape, most);
  return {
    leastBefore: Math.min(...anchor.map((position) => least[position] ?? 0)),
    before: Math.max(...anchor.map((position) => before[position] ?? 0)),
    after: Math.max(...anchor.map((position) => after[position] ?? 0)),
  };
}

/** By position: the most words that it takes. */
function mostOf(
  { kinds, slots }: Pick<LinkedShape, 'kinds' | 'slots'>,
  longest: (slot: number) => number,
): number[] {
  return kinds.map((kind, position) =>
    kind === takes.word ? longest(slots[position] ?? 0) : Math.max(kind, 0),
  );
}

/** By position: the most words from it to the end of a match. */
function afterOf({ follow }: Shape, most: readonly number[]): number[] {
  const after = new Array<number>(most.length).fill(0);
  for (let position = most.length - 1; position >= 0; position -= 1) {
    const rest = (follow[position] ?? []).map((next) => after[next] ?? 0);
    after[position] = (most[position] ?? 0) + Math.max(0, ...rest);
  }
  return after;
}

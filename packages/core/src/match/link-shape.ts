import type { Shape } from './shape.ts';

/** A shape with what is worked out of it once. */
export interface LinkedShape extends Shape {
  readonly size: number;
  /** Whether it is nothing but one word or class after the other. */
  readonly isLinear: boolean;
  /** By position that takes a word: which of the codes of the phrase is its own. */
  readonly slots: readonly number[];
  /** By position: whether a match may end with it. */
  readonly isLast: readonly boolean[];
}

/** Prepares a shape for running. */
export function linkShape(shape: Shape): LinkedShape {
  let slot = -1;
  return {
    ...shape,
    size: shape.kinds.length,
    isLinear:
      shape.kinds.every(
        (kind, position) =>
          kind === 0 && (shape.follow[position] ?? []).every((next) => next === position + 1),
      ) &&
      shape.first.length === 1 &&
      shape.last.length === 1,
    slots: shape.kinds.map((kind) => (kind === 0 ? (slot += 1) : -1)),
    isLast: shape.kinds.map((_, position) => shape.last.includes(position)),
  };
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
  const { size, kinds, slots, first, follow, anchor } = shape;
  const most = kinds.map((kind, position) =>
    kind === 0 ? longest(slots[position] ?? 0) : Math.max(kind, 0),
  );
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
  /** Words from a position on. */
  const after = new Array<number>(size).fill(0);
  for (let position = size - 1; position >= 0; position -= 1) {
    const rest = (follow[position] ?? []).map((next) => after[next] ?? 0);
    after[position] = (most[position] ?? 0) + Math.max(0, ...rest);
  }
  return {
    leastBefore: Math.min(...anchor.map((position) => least[position] ?? 0)),
    before: Math.max(...anchor.map((position) => before[position] ?? 0)),
    after: Math.max(...anchor.map((position) => after[position] ?? 0)),
  };
}

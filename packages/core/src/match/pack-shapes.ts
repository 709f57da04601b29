import type { Shape } from './shape.ts';

/** Shapes, laid out as numbers: reading thousands of small lists from a file would take longer than checking a post. */
export interface PackedShapes {
  /**
   * Each shape as its lists, one after the other: how long each is, then what is in it; a list of lists tells how many first.
   * In half the room, unless a phrase is longer than anybody's.
   */
  readonly shapes: Int16Array | Int32Array;
  /** By shape: where it begins. */
  readonly shapesOf: Int32Array;
}

/** Lays shapes out. */
export function packShapes(shapes: readonly Shape[]): PackedShapes {
  const numbers: number[] = [];
  const shapesOf = Int32Array.from(shapes, ({ kinds, first, follow, last, anchor, needs }) => {
    const start = numbers.length;
    for (const list of [kinds, first, last, anchor]) numbers.push(list.length, ...list);
    for (const lists of [follow, needs]) {
      numbers.push(lists.length);
      for (const list of lists) numbers.push(list.length, ...list);
    }
    return start;
  });
  const isSmall = numbers.every((each) => each <= 0x7fff);
  return { shapes: isSmall ? Int16Array.from(numbers) : Int32Array.from(numbers), shapesOf };
}

/** Reads one shape; undefined where there is none of this number. */
export function unpackShape({ shapes, shapesOf }: PackedShapes, number: number): Shape | undefined {
  let at = shapesOf[number];
  if (at === undefined) return undefined;
  let next = at;
  const list = (): number[] => {
    at = next + 1;
    next = at + (shapes[next] ?? 0);
    return [...shapes.subarray(at, next)];
  };
  const lists = (): number[][] => {
    const count = shapes[next] ?? 0;
    next += 1;
    return Array.from({ length: count }, list);
  };
  const [kinds, first, last, anchor] = [list(), list(), list(), list()];
  return { kinds, first, last, anchor, follow: lists(), needs: lists() };
}

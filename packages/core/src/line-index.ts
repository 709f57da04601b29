import { layLines, lineAt, type Lines } from './lines.ts';

/** Lines that are all different, and can be found by what they say. */
export interface IndexedLines extends Lines {
  /** The numbers of all lines, in the order of their texts. */
  readonly order: Int32Array;
}

/** Gives the number of a text, if it is there. */
export type Lookup = (text: string) => number | undefined;

/** Lays different texts out as lines that can be found. */
export function indexLines(texts: readonly string[]): IndexedLines {
  const numbers = Int32Array.from(texts.keys());
  return {
    ...layLines(texts),
    order: numbers.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1)),
  };
}

/** So many look-ups take as long as making a map of all lines; a few posts ask for fewer, many posts for more. */
const mapPays = 2000;

/** Makes the look-up of lines: a few texts are looked for in the order, and for many a map is made. */
export function createLookup(lines: IndexedLines): Lookup {
  let left = mapPays;
  let map: Map<string, number> | undefined;
  return (text) => {
    if (map) return map.get(text);
    left -= 1;
    if (left === 0) map = mapOf(lines);
    return findLine(lines, text);
  };
}

function findLine(lines: IndexedLines, text: string): number | undefined {
  const { order } = lines;
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineAt(lines, order[middle] ?? 0) < text) low = middle + 1;
    else high = middle;
  }
  const number = order[low];
  return number !== undefined && lineAt(lines, number) === text ? number : undefined;
}

function mapOf(lines: IndexedLines): Map<string, number> {
  const map = new Map<string, number>();
  for (const number of lines.order) map.set(lineAt(lines, number), number);
  return map;
}

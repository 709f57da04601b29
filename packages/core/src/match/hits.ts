import type { Stretch } from './stretch.ts';

/** A match of a phrase list. */
export interface Hit extends Stretch {
  /** Index of the sentence. */
  sentence: number;
}

/** The matches of a post as they are found: in typed arrays, chained by phrase list, since most of them nobody asks for. */
export interface Hits {
  count: number;
  list: Int32Array;
  first: Int32Array;
  end: Int32Array;
  /** By match: the one of the same list that was found before it; -1 before the first. */
  before: Int32Array;
  /** By list: the match that was found last. */
  readonly last: Int32Array;
}

const fewest = 512;

/** Makes room for the matches of so many lists. */
export function createHits(lists: number): Hits {
  return {
    count: 0,
    list: new Int32Array(fewest),
    first: new Int32Array(fewest),
    end: new Int32Array(fewest),
    before: new Int32Array(fewest),
    last: new Int32Array(lists).fill(-1),
  };
}

/** Forgets every match. */
export function clearHits(hits: Hits): void {
  for (let at = 0; at < hits.count; at += 1) hits.last[hits.list[at] ?? 0] = -1;
  hits.count = 0;
}

/** Notes a match. */
export function addHit(hits: Hits, list: number, first: number, end: number): void {
  const at = hits.count;
  if (at === hits.list.length) grow(hits);
  hits.count = at + 1;
  hits.list[at] = list;
  hits.first[at] = first;
  hits.end[at] = end;
  hits.before[at] = hits.last[list] ?? -1;
  hits.last[list] = at;
}

/** Gives the matches of a list in order; of those that overlap, the one that ends first stays, then the shortest. */
export function collectHits(hits: Hits, list: number, sentenceOf: Int32Array): readonly Hit[] {
  const found: Hit[] = [];
  for (let at = hits.last[list] ?? -1; at >= 0; at = hits.before[at] ?? -1) {
    const first = hits.first[at] ?? 0;
    found.push({ first, end: hits.end[at] ?? 0, sentence: sentenceOf[first] ?? 0 });
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.end - b.end || b.first - a.first);
  let end = 0;
  return found.filter((hit) => {
    if (hit.first < end) return false;
    end = hit.end;
    return true;
  });
}

function grow(hits: Hits): void {
  for (const field of ['list', 'first', 'end', 'before'] as const) {
    const grown = new Int32Array(hits.count * 2);
    grown.set(hits[field]);
    hits[field] = grown;
  }
}

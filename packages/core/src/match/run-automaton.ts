import { type Lattice, part, takesSymbol } from './lattice.ts';
import type { LinkedShape } from './link-shape.ts';
import type { Stretch } from './stretch.ts';

/** Where an automaton is tried: between these words of one sentence. */
export interface Window extends Stretch {
  sentence: Stretch;
  /** The last word that a match may begin with. */
  lastStart: number;
}

/**
 * By word boundary and position: where the match that has come so far began, plus one; 0 where none has come.
 * Kept and cleared, so that a run allocates nothing.
 */
let cells = new Int32Array(4096);

/**
 * Finds the matches of an automaton in a window.
 *
 * One pass over the window; every position remembers the nearest word at which its match can have begun, so that the
 * shortest match is reported. Time: the positions that are reached times their moves.
 *
 * @param codes where the codes of its positions begin
 * @returns first word and boundary after the last of each match, alternating
 */
export function runAutomaton(
  lattice: Lattice,
  codes: number,
  shape: LinkedShape,
  window: Window,
): readonly number[] {
  const run: Run = { lattice, shape, codes, window, furthest: -1, found: undefined };
  const { first, end, lastStart } = window;
  const { size, follow } = shape;
  const needed = (end - first + 1) * size;
  if (needed > cells.length) cells = new Int32Array(needed * 2);
  for (let word = first; word <= end; word += 1) {
    if (word <= lastStart && word < end) for (const position of shape.first) enter(run, position, word, word);
    else if (word > run.furthest) break;
    if (word > run.furthest) continue;
    const row = (word - first) * size;
    // Ascending, so that positions that take no word are reached before what follows them.
    for (let position = 0; position < size; position += 1) {
      const start = cells[row + position] ?? 0;
      if (start === 0) continue;
      for (const next of follow[position] ?? none) enter(run, next, word, start - 1);
    }
  }
  if (run.furthest >= 0) cells.fill(0, 0, (run.furthest - first + 1) * size);
  return run.found ?? none;
}

const none: readonly number[] = [];

interface Run {
  readonly lattice: Lattice;
  readonly shape: LinkedShape;
  readonly codes: number;
  readonly window: Window;
  /** The furthest word boundary that a match has reached. */
  furthest: number;
  found: number[] | undefined;
}

/** Lets a match that began at `start` go on with a position at a word. */
function enter(run: Run, position: number, word: number, start: number): void {
  const kind = run.shape.kinds[position] ?? 0;
  if (kind === 0) take(run, position, word, start);
  else if (kind > 0) skip(run, position, { word, most: kind }, start);
  else if (word === (kind === -1 ? run.window.sentence.first : run.window.sentence.end))
    reach(run, position, word, start);
}

/** Follows everything at a word, of one word or of several, that a position takes. */
function take(run: Run, position: number, word: number, start: number): void {
  if (word >= run.window.end) return;
  const { program, edge, atWord } = run.lattice;
  const code = program.automata[run.codes + (run.shape.slots[position] ?? 0)] ?? 0;
  for (let at = (atWord[word] ?? 0) * part.size; at > 0; at = (edge[at + part.sameWord] ?? 0) * part.size)
    if (takesSymbol(program, code, edge[at] ?? 0)) reach(run, position, edge[at + part.end] ?? 0, start);
}

/** Passes over one word and more; a whole name is passed like one word, so that no verdict depends on how many words it has. */
function skip(
  run: Run,
  position: number,
  { word, most }: { word: number; most: number },
  start: number,
): void {
  const end = run.window.end;
  if (!run.lattice.hasNames) {
    for (let to = word + 1; to <= Math.min(end, word + most); to += 1) reach(run, position, to, start);
    return;
  }
  const { names } = run.lattice;
  /** The fewest steps to each boundary. */
  const steps = new Map([[word, 0]]);
  for (let at = word; at < end; at += 1) {
    const step = (steps.get(at) ?? most) + 1;
    if (step > most) continue;
    const name = names[at] ?? 0;
    for (const to of name > 1 ? [at + 1, at + name] : [at + 1]) {
      steps.set(to, Math.min(step, steps.get(to) ?? step));
      reach(run, position, to, start);
    }
  }
}

/** Notes that a match that began at `start` has come through a position up to a word boundary; the nearest start counts. */
function reach(run: Run, position: number, end: number, start: number): void {
  const { first, end: last } = run.window;
  if (end > last) return;
  const cell = (end - first) * run.shape.size + position;
  if ((cells[cell] ?? 0) > start) return;
  cells[cell] = start + 1;
  if (end > run.furthest) run.furthest = end;
  if (run.shape.isLast[position]) (run.found ??= []).push(start, end);
}

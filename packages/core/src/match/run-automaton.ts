import { type Lattice, part, presentIn, takesSymbol } from './lattice.ts';
import type { LinkedShape } from './link-shape.ts';
import type { Stretch } from './stretch.ts';

/** Where an automaton is tried: between these words of one sentence. */
export interface Window extends Stretch {
  sentence: Stretch;
  /** The bit of the sentence; see {@link presentIn}. */
  bit: number;
  /** The last word that a match may begin with. */
  lastStart: number;
}

/** By word boundary and position: where the match that has come so far began. Kept, so that a run allocates nothing. */
let cells = new Int32Array(4096);
/** By word boundary: the positions that a match has come through, as bits; what is not among them has no cell. */
let reached = new Int32Array(256);
/** By word boundary: the fewest words of a gap up to there. */
let steps = new Int32Array(256);

/** What one run works with; there is never more than one. */
interface Run {
  lattice: Lattice;
  shape: LinkedShape;
  codes: number;
  window: Window;
  /** How many numbers the bits of all positions take. */
  width: number;
  /** The furthest word boundary that a match has reached. */
  furthest: number;
  found: number[] | undefined;
}

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
  const { first, end, lastStart } = window;
  const width = (shape.size + 31) >> 5;
  const run: Run = { lattice, shape, codes, window, width, furthest: -1, found: undefined };
  makeRoom(end - first + 1, shape.size, width);
  for (let word = first; word <= end; word += 1) {
    if (word <= lastStart && word < end) for (const position of shape.first) enter(run, position, word, word);
    else if (word > run.furthest) break;
    if (word <= run.furthest) goOn(run, word);
  }
  if (run.furthest >= 0) reached.fill(0, 0, (run.furthest - first + 1) * width);
  return run.found ?? none;
}

const none: readonly number[] = [];

function makeRoom(rows: number, size: number, width: number): void {
  if (rows * size > cells.length) cells = new Int32Array(rows * size * 2);
  if (rows * width > reached.length) reached = new Int32Array(rows * width * 2);
  if (rows > steps.length) steps = new Int32Array(rows * 2);
}

/** Lets every match that has come up to a word go on with it. */
function goOn(run: Run, word: number): void {
  const { width } = run;
  const { size, follow } = run.shape;
  const row = word - run.window.first;
  for (let part = 0; part < width; part += 1) {
    const bits = row * width + part;
    for (let rest = reached[bits] ?? 0; rest !== 0;) {
      const bit = 31 - Math.clz32(rest & -rest);
      const position = 32 * part + bit;
      const start = cells[row * size + position] ?? 0;
      for (const next of follow[position] ?? none) enter(run, next, word, start);
      // Ascending, and looked at again, since positions that take no word are reached on the way, before what follows them.
      rest = (reached[bits] ?? 0) & ~((2 << bit) - 1);
    }
  }
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
  const { lattice, window } = run;
  if (word >= window.end) return;
  const { program, edge, atWord } = lattice;
  const code = program.automata[run.codes + (run.shape.slots[position] ?? 0)] ?? 0;
  // Most codes take nothing in the whole sentence, which is known by then.
  if ((presentIn(lattice, code) & window.bit) === 0) return;
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
  const last = end - word;
  steps.fill(most, 1, last + 1);
  steps[0] = 0;
  for (let at = 0; at < last; at += 1) {
    const step = (steps[at] ?? most) + 1;
    if (step > most) continue;
    passTo(run, position, { at: at + 1, step, word }, start);
    const name = names[word + at] ?? 0;
    if (name > 1 && at + name <= last) passTo(run, position, { at: at + name, step, word }, start);
  }
}

function passTo(
  run: Run,
  position: number,
  { at, step, word }: { at: number; step: number; word: number },
  start: number,
): void {
  if (step < (steps[at] ?? 0)) steps[at] = step;
  reach(run, position, word + at, start);
}

/** Notes that a match that began at `start` has come through a position up to a word boundary; the nearest start counts. */
function reach(run: Run, position: number, end: number, start: number): void {
  const { first, end: last } = run.window;
  if (end > last) return;
  const row = end - first;
  const cell = row * run.shape.size + position;
  const bits = row * run.width + (position >> 5);
  const bit = 1 << (position & 31);
  const before = reached[bits] ?? 0;
  if ((before & bit) !== 0 && (cells[cell] ?? 0) >= start) return;
  cells[cell] = start;
  reached[bits] = before | bit;
  if (end > run.furthest) run.furthest = end;
  if (run.shape.isLast[position]) (run.found ??= []).push(start, end);
}

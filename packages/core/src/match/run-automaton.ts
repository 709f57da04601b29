import type { Lattice } from './lattice.ts';
import type { Accept, Automaton } from './program.ts';

/** A stretch of words: index of the first and of the one after the last. */
export interface Stretch {
  first: number;
  end: number;
}

/** Where an automaton is tried: between these words of one sentence. */
export interface Window extends Stretch {
  sentence: Stretch;
  /** The last word that a match may begin with. */
  lastStart: number;
}

/** Cells that a run writes and clears again, kept so that a run allocates next to nothing. */
let cells = new Int32Array(4096);

/**
 * Finds the matches of an automaton in a window.
 *
 * One pass over the window; every position remembers the nearest word at which its match can have begun, so that the
 * shortest match is reported. Time: the positions that are reached times their moves.
 */
export function runAutomaton(automaton: Automaton, lattice: Lattice, window: Window): readonly Stretch[] {
  const run = new Run(automaton, lattice, window);
  for (let word = window.first; word <= window.end; word += 1) {
    if (word <= window.lastStart && word < window.end) run.begin(word);
    else if (word > run.furthest) break;
    if (word <= run.furthest) run.go(word);
  }
  run.clear();
  return run.found ?? none;
}

const none: readonly never[] = [];

/** Tells whether a match may begin at a word, to spare a run where none can. */
export function mayBegin({ first, accepts }: Automaton, { symbols, spans }: Lattice, word: number): boolean {
  const here = symbols[word] ?? none;
  const longer = spans[word];
  return first.some((position) => {
    const accept = accepts[position] ?? 'any';
    if (typeof accept === 'string') return true;
    if (here.some((symbol) => accept.has(symbol))) return true;
    return longer?.some((symbol, at) => at % 2 === 0 && accept.has(symbol)) ?? false;
  });
}

class Run {
  found: Stretch[] | undefined;
  /** The furthest word boundary that a match has reached. */
  furthest = -1;
  readonly #automaton: Automaton;
  readonly #lattice: Lattice;
  readonly #window: Window;
  /** By word boundary: the positions that are reached there. */
  readonly #reached: (number[] | undefined)[] = [];

  constructor(automaton: Automaton, lattice: Lattice, window: Window) {
    this.#automaton = automaton;
    this.#lattice = lattice;
    this.#window = window;
    const size = (window.end - window.first + 1) * automaton.accepts.length;
    if (size > cells.length) cells = new Int32Array(size * 2);
  }

  /** Lets matches begin at a word. */
  begin(word: number): void {
    for (const position of this.#automaton.first) this.#enter(position, word, word);
  }

  /** Moves on from every position that is reached before a word; positions that take no word join in at once. */
  go(word: number): void {
    const reached = this.#reached[word - this.#window.first];
    if (!reached) return;
    const { follow } = this.#automaton;
    for (const position of reached) {
      const start = (cells[this.#cell(word, position)] ?? 0) - 1;
      for (const next of follow[position] ?? []) this.#enter(next, word, start);
    }
  }

  clear(): void {
    this.#reached.forEach((positions, row) => {
      for (const position of positions ?? []) cells[this.#cell(row + this.#window.first, position)] = 0;
    });
  }

  #enter(position: number, word: number, start: number): void {
    const accept = this.#automaton.accepts[position] ?? 'any';
    if (typeof accept !== 'string') this.#take(accept, position, word, start);
    else if (accept === 'any') this.#skip(position, word, start);
    else if (word === (accept === 'start' ? this.#window.sentence.first : this.#window.sentence.end))
      this.#reach(position, word, start);
  }

  /** Passes over one word, or over a whole name, so that no verdict depends on how many words somebody's name has. */
  #skip(position: number, word: number, start: number): void {
    this.#reach(position, word + 1, start);
    const name = this.#lattice.names[word];
    if (name !== undefined) this.#reach(position, word + name, start);
  }

  /** Follows everything at a word, of one word or of several, that a position accepts. */
  #take(accept: Exclude<Accept, string>, position: number, word: number, start: number): void {
    for (const symbol of this.#lattice.symbols[word] ?? [])
      if (accept.has(symbol)) {
        this.#reach(position, word + 1, start);
        break;
      }
    const spans = this.#lattice.spans[word];
    if (!spans) return;
    for (let at = 0; at < spans.length; at += 2)
      if (accept.has(spans[at] ?? -1)) this.#reach(position, word + (spans[at + 1] ?? 1), start);
  }

  /** Notes that a match that began at `start` has come through a position up to a word boundary; the nearest start counts. */
  #reach(position: number, end: number, start: number): void {
    if (end > this.#window.end) return;
    const cell = this.#cell(end, position);
    const before = cells[cell] ?? 0;
    if (before > start) return;
    cells[cell] = start + 1;
    if (before === 0) (this.#reached[end - this.#window.first] ??= []).push(position);
    if (end > this.furthest) this.furthest = end;
    if (this.#automaton.last[position]) (this.found ??= []).push({ first: start, end });
  }

  #cell(word: number, position: number): number {
    return (word - this.#window.first) * this.#automaton.accepts.length + position;
  }
}

import type { Accept, Automaton } from './program.ts';
import type { Lattice } from './lattice.ts';

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

/**
 * Finds the matches of an automaton in a window.
 *
 * One pass over the window; every position remembers the nearest word at which its match can have begun, so that the
 * shortest match is reported. Time: words of the window times moves of the automaton.
 */
export function runAutomaton(automaton: Automaton, lattice: Lattice, window: Window): Stretch[] {
  const { accepts, first, follow, last } = automaton;
  const size = window.end - window.first;
  const positions = accepts.length;
  /** By word boundary and position: one more than the word at which the match began; 0 if not there. */
  const begun = new Int32Array((size + 1) * positions);
  const found: Stretch[] = [];
  const enter = (position: number, word: number, start: number): void => {
    const accept = accepts[position] ?? 'any';
    if (accept === 'start' && word !== window.sentence.first) return;
    if (accept === 'end' && word !== window.sentence.end) return;
    forEachLength(accept, lattice, word, (length) => {
      const end = word + length;
      if (end > window.end) return;
      const cell = (end - window.first) * positions + position;
      if ((begun[cell] ?? 0) > start) return;
      begun[cell] = start + 1;
      if (last[position]) found.push({ first: start, end });
    });
  };
  // The end of the sentence stands behind the last word, and takes none.
  for (let word = window.first; word <= window.end; word += 1) {
    if (word <= window.lastStart && word < window.end)
      for (const position of first) enter(position, word, word);
    const row = (word - window.first) * positions;
    for (let position = 0; position < positions; position += 1) {
      const start = begun[row + position];
      if (start) for (const next of follow[position] ?? []) enter(next, word, start - 1);
    }
  }
  return found;
}

/** Calls `use` with the length, in words, of everything at a word that a position accepts. */
function forEachLength(accept: Accept, lattice: Lattice, word: number, use: (length: number) => void): void {
  if (accept === 'start' || accept === 'end') {
    use(0);
    return;
  }
  if (accept === 'any') {
    use(1);
    return;
  }
  for (const symbol of lattice.symbols[word] ?? [])
    if (accept.has(symbol)) {
      use(1);
      break;
    }
  const spans = lattice.spans[word];
  if (!spans) return;
  for (let at = 0; at < spans.length; at += 2) if (accept.has(spans[at] ?? -1)) use(spans[at + 1] ?? 1);
}

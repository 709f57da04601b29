import type { Reading } from '../read/read.ts';
import type { Program, WordFacts } from './program.ts';

/** Members of classes, and entities, that begin at a word: symbol and length in words, alternating. */
type Spans = number[];

/** The words of a post with every symbol that they, alone or together, stand for. */
export interface Lattice {
  /** By word: symbols of the word itself and of its classes. */
  symbols: (readonly number[])[];
  /** By word: automata to try there. */
  automata: (readonly number[])[];
  /** By word: longer things that begin there. */
  spans: (Spans | undefined)[];
}

const none: readonly number[] = [];

/** Looks up every word of a reading, once, and lays its entities over the words. */
export function buildLattice(program: Program, reading: Reading): Lattice {
  const symbols: (readonly number[])[] = [];
  const automata: (readonly number[])[] = [];
  for (const word of reading.words) {
    const facts = program.vocabulary.get(word.norm);
    const exact = program.exact.size > 0 ? program.exact.get(word.written) : undefined;
    symbols.push(merge(facts, exact, 'symbols'));
    automata.push(merge(facts, exact, 'automata'));
  }
  return { symbols, automata, spans: [] };
}

function merge(
  a: WordFacts | undefined,
  b: WordFacts | undefined,
  field: keyof WordFacts,
): readonly number[] {
  if (!b) return a?.[field] ?? none;
  return a ? [...a[field], ...b[field]] : b[field];
}

/** Notes that the words from `first` to `end` (exclusive) stand for a symbol; tells whether that is new. */
export function addSpan(lattice: Lattice, symbol: number, first: number, end: number): boolean {
  const length = end - first;
  const spans = lattice.spans[first];
  if (!spans) {
    lattice.spans[first] = [symbol, length];
    return true;
  }
  for (let at = 0; at < spans.length; at += 2)
    if (spans[at] === symbol && spans[at + 1] === length) return false;
  spans.push(symbol, length);
  return true;
}

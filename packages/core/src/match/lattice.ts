import type { Reading } from '../read/read.ts';
import { findNamed } from './find-named.ts';
import type { Needs, Program } from './program.ts';
import type { WordFacts } from './word-facts.ts';

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
  /** By word: how many words the name that begins there has. A gap in a phrase takes a name as one word. */
  names: (number | undefined)[];
  /** The words that are parts of names, which mean nothing else. */
  named: ReadonlySet<number>;
  /** By word: the index of its sentence. */
  sentenceOf: Int32Array;
  /** By symbol: the sentences that it is in, as bits; sentences 32 apart share one. */
  present: Int32Array;
}

const none: readonly number[] = [];

/** Looks up every word of a reading, once. */
export function buildLattice(program: Program, reading: Reading): Lattice {
  const lattice: Lattice = {
    symbols: [],
    automata: [],
    spans: [],
    names: [],
    named: findNamed(reading),
    sentenceOf: indexSentences(reading),
    present: new Int32Array(program.symbols),
  };
  reading.words.forEach(({ norm, written }, word) => {
    // A word whose case counts may be meant as a name by whoever wrote the phrase.
    const facts = lattice.named.has(word) ? undefined : program.vocabulary.get(norm);
    const exact = program.exact.size > 0 ? program.exact.get(written) : undefined;
    const symbols = merge(facts, exact, 'symbols');
    for (const symbol of symbols) markPresent(lattice, symbol, word);
    lattice.symbols.push(symbols);
    lattice.automata.push(merge(facts, exact, 'automata'));
  });
  return lattice;
}

/** Tells whether the sentence of a word may hold all that an automaton needs; says yes now and then where it does not. */
export function holdsNeeds(
  lattice: Lattice,
  { parts, from }: Needs,
  automaton: number,
  word: number,
): boolean {
  const { present, sentenceOf } = lattice;
  const bit = 1 << ((sentenceOf[word] ?? 0) & 31);
  const end = from[automaton + 1] ?? 0;
  for (let at = from[automaton] ?? 0; at < end;) {
    const next = at + 1 + (parts[at] ?? 0);
    let held = 0;
    for (at += 1; at < next && held === 0; at += 1) held = (present[parts[at] ?? 0] ?? 0) & bit;
    if (held === 0) return false;
    at = next;
  }
  return true;
}

function markPresent({ present, sentenceOf }: Lattice, symbol: number, word: number): void {
  present[symbol] = (present[symbol] ?? 0) | (1 << ((sentenceOf[word] ?? 0) & 31));
}

function indexSentences(reading: Reading): Int32Array {
  const sentenceOf = new Int32Array(reading.words.length);
  reading.sentences.forEach(({ first, end }, index) => sentenceOf.fill(index, first, end));
  return sentenceOf;
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
  markPresent(lattice, symbol, first);
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

import { createNumbers, type KnownWord } from '../read/known-words.ts';
import type { Reading } from '../read/read.ts';
import { findNamed } from './find-named.ts';
import { clearHits, createHits, type Hits } from './hits.ts';
import type { Program } from './program.ts';
import type { Stretch } from './stretch.ts';

/**
 * The words of a post with everything that they, alone or together, stand for.
 *
 * An *edge* says that the words from `first` to `end` stand for a symbol. Edges lie in typed arrays, chained by the word
 * that they begin at and by their symbol; a lattice is cleared and used again, so that a post allocates next to nothing.
 * Edges are numbered from 1, so that 0 ends a chain.
 */
export interface Lattice {
  readonly program: Program;
  /** The symbol of a known word, and of one whose case counts; -1 if there is none. */
  readonly symbolOf: (known: KnownWord) => number;
  readonly exactSymbolOf: (known: KnownWord) => number;
  reading: Reading;
  /** How many edges there are, and how many there were when the present block began. */
  edges: number;
  edgesBefore: number;
  /** Four numbers for each edge; see {@link part}. */
  edge: Int32Array;
  /** By edge: the one with the same symbol that was laid before it. */
  sameSymbol: Int32Array;
  /** By word: the edge that was laid there last. */
  atWord: Int32Array;
  /** By word: the index of its sentence. */
  sentenceOf: Int32Array;
  /** By word: how many words the name that begins there has, or 0. A gap in a phrase takes a name as one word. */
  names: Int32Array;
  hasNames: boolean;
  /** The words that are parts of names, which mean nothing else. */
  named: ReadonlySet<number>;
  /** By symbol: the edge that was laid last. */
  readonly lastEdge: Int32Array;
  /** By symbol: the sentences of the present block that it is in, as bits. */
  readonly present: Int32Array;
  /** At the record of a set: the era in which it was looked at, and the sentences that one of its symbols was in. */
  readonly setMarks: Int32Array;
  /** Goes up whenever what is present may have changed. */
  era: number;
  readonly hits: Hits;
}

/** What the numbers of an edge are. */
export const part = { symbol: 0, first: 1, end: 2, sameWord: 3, size: 4 } as const;

/** By program: lattices that no post uses at present. More than one only while a check lints another post. */
const idle = new WeakMap<Program, Lattice[]>();

/** Takes a lattice that no post uses, or makes one, for the words of a reading; what they are is laid block by block. */
export function openLattice(program: Program, reading: Reading): Lattice {
  const lattice = idle.get(program)?.pop() ?? createLattice(program, reading);
  lattice.reading = reading;
  const { words, sentences } = reading;
  if (words.length >= lattice.atWord.length) growWords(lattice, words.length);
  lattice.atWord.fill(0, 0, words.length + 1);
  lattice.names.fill(0, 0, words.length);
  lattice.hasNames = false;
  lattice.named = findNamed(reading);
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence) lattice.sentenceOf.fill(index, sentence.first, sentence.end);
  }
  return lattice;
}

/** Lays the words from one to another as they are written. */
export function layWords(lattice: Lattice, { first, end }: Stretch): void {
  const { program, named, reading, symbolOf, exactSymbolOf } = lattice;
  for (let index = first; index < end; index += 1) {
    const word = reading.words[index];
    if (!word) continue;
    // A word whose case counts may be meant as a name by whoever wrote the phrase.
    const known = reading.known[index];
    if (!named.has(index))
      layWord(lattice, known ? symbolOf(known) : (program.wordOf(word.norm) ?? -1), index);
    if (program.hasExact)
      layWord(lattice, known ? exactSymbolOf(known) : (program.exactOf(word.written) ?? -1), index);
  }
}

/** Forgets in which sentences symbols are, since the bits are needed for the sentences of the next block. */
export function openBlock(lattice: Lattice): void {
  const { edge, present, edges, edgesBefore } = lattice;
  for (let at = edgesBefore + 1; at <= edges; at += 1) present[edge[at * part.size] ?? 0] = 0;
  lattice.edgesBefore = edges;
  nextEra(lattice);
}

/** Notes for every symbol the sentences of all blocks that it is in; those 32 apart share a bit. */
export function closeBlocks(lattice: Lattice): void {
  const { edge, present, sentenceOf, edgesBefore } = lattice;
  for (let at = 1; at <= edgesBefore; at += 1) {
    const symbol = edge[at * part.size] ?? 0;
    const sentence = sentenceOf[edge[at * part.size + part.first] ?? 0] ?? 0;
    present[symbol] = (present[symbol] ?? 0) | (1 << (sentence & 31));
  }
  nextEra(lattice);
}

/** Clears a lattice and gives it back for the next post. */
export function closeLattice(lattice: Lattice): void {
  const { program, edge, lastEdge, present, edges } = lattice;
  for (let at = 1; at <= edges; at += 1) {
    const symbol = edge[at * part.size] ?? 0;
    lastEdge[symbol] = 0;
    present[symbol] = 0;
  }
  lattice.edges = 0;
  lattice.edgesBefore = 0;
  clearHits(lattice.hits);
  nextEra(lattice);
  const others = idle.get(program);
  if (others) others.push(lattice);
  else idle.set(program, [lattice]);
}

/** Lays what a word stands for; -1 is no symbol. */
function layWord(lattice: Lattice, symbol: number, word: number): void {
  if (symbol < 0) return;
  addEdge(lattice, symbol, word, word + 1);
  const { leadsOf, leads } = lattice.program;
  const row = leadsOf[symbol] ?? 0;
  const end = row + (leads[row] ?? 0);
  for (let at = row + 1; at <= end; at += 1) addEdge(lattice, leads[at] ?? 0, word, word + 1);
}

/** Notes that some words together stand for a symbol, and so for the classes that hold it. */
export function layMember(lattice: Lattice, symbol: number, { first, end }: Stretch): void {
  layOnce(lattice, symbol, first, end);
  const { leadsOf, leads } = lattice.program;
  const row = leadsOf[symbol] ?? 0;
  const last = row + (leads[row] ?? 0);
  for (let at = row + 1; at <= last; at += 1) layOnce(lattice, leads[at] ?? 0, first, end);
}

function layOnce(lattice: Lattice, symbol: number, first: number, end: number): void {
  const { edge } = lattice;
  for (
    let at = (lattice.atWord[first] ?? 0) * part.size;
    at > 0;
    at = (edge[at + part.sameWord] ?? 0) * part.size
  )
    if (edge[at] === symbol && edge[at + part.end] === end) return;
  addEdge(lattice, symbol, first, end);
}

function addEdge(lattice: Lattice, symbol: number, first: number, end: number): void {
  const number = lattice.edges + 1;
  if (number === lattice.sameSymbol.length) growEdges(lattice);
  lattice.edges = number;
  const { edge, lastEdge, present, atWord } = lattice;
  const at = number * part.size;
  edge[at] = symbol;
  edge[at + part.first] = first;
  edge[at + part.end] = end;
  edge[at + part.sameWord] = atWord[first] ?? 0;
  atWord[first] = number;
  lattice.sameSymbol[number] = lastEdge[symbol] ?? 0;
  lastEdge[symbol] = number;
  present[symbol] = (present[symbol] ?? 0) | (1 << ((lattice.sentenceOf[first] ?? 0) & 31));
}

/** Tells that what is present may have changed. */
export function nextEra(lattice: Lattice): void {
  lattice.era += 1;
  if (lattice.era < 0x7fffffff) return;
  lattice.setMarks.fill(0);
  lattice.era = 1;
}

/** Gives the sentences, as bits, that a symbol of a code is in; now and then one too many, since sentences share bits. */
export function presentIn(lattice: Lattice, code: number): number {
  if (code >= 0) return lattice.present[code] ?? 0;
  const { setMarks, era, present } = lattice;
  const record = ~code;
  if (setMarks[record] === era) return setMarks[record + 1] ?? 0;
  const { sets } = lattice.program;
  const end = record + (sets[record] ?? 0);
  let bits = 0;
  for (let at = record + 1; at <= end; at += 1) bits |= present[sets[at] ?? 0] ?? 0;
  setMarks[record] = era;
  setMarks[record + 1] = bits;
  return bits;
}

/** Tells whether a code takes a symbol. */
export function takesSymbol({ sets }: Program, code: number, symbol: number): boolean {
  if (code >= 0) return code === symbol;
  let low = ~code + 1;
  let high = ~code + (sets[~code] ?? 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sets[middle] ?? 0) < symbol) low = middle + 1;
    else high = middle;
  }
  return sets[low] === symbol;
}

const fewestWords = 256;
const fewestEdges = 1024;

function createLattice(program: Program, reading: Reading): Lattice {
  return {
    program,
    symbolOf: createNumbers(program.wordOf, 'norm'),
    exactSymbolOf: createNumbers(program.exactOf, 'written'),
    reading,
    edges: 0,
    edgesBefore: 0,
    edge: new Int32Array(fewestEdges * part.size),
    sameSymbol: new Int32Array(fewestEdges),
    atWord: new Int32Array(fewestWords),
    sentenceOf: new Int32Array(fewestWords),
    names: new Int32Array(fewestWords),
    hasNames: false,
    named: new Set(),
    lastEdge: new Int32Array(program.leadsOf.length),
    present: new Int32Array(program.leadsOf.length),
    setMarks: new Int32Array(program.sets.length + 1),
    era: 1,
    hits: createHits(program.lists),
  };
}

function growWords(lattice: Lattice, words: number): void {
  const size = words * 2;
  lattice.atWord = new Int32Array(size);
  lattice.sentenceOf = new Int32Array(size);
  lattice.names = new Int32Array(size);
}

function growEdges(lattice: Lattice): void {
  lattice.edge = grown(lattice.edge);
  lattice.sameSymbol = grown(lattice.sameSymbol);
}

function grown(numbers: Int32Array): Int32Array {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

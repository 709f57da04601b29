import type { DisguisedWords } from './see-through.ts';
import type { WordFacts } from './word-facts.ts';

/** What a position of an automaton takes: any word, no word but an end of the sentence, or one of these symbols. */
export type Accept = 'any' | 'start' | 'end' | ReadonlySet<number>;

/**
 * A phrase as a position automaton: position `n` is the n-th word of the phrase.
 * It has no loops, so that a match is never longer than `longest` words and costs no more than a constant.
 */
export interface Automaton {
  readonly accepts: readonly Accept[];
  /** Positions that a match may begin with. */
  readonly first: readonly number[];
  /** Positions that may follow a position. */
  readonly follow: readonly (readonly number[])[];
  /** Tells for each position whether a match may end with it. */
  readonly last: readonly boolean[];
  /** The most words that a match has before the word that it is found by, and from that word on. */
  readonly before: number;
  readonly after: number;
  /** The word class that a match belongs to, as a symbol, or the phrase list, as its index. */
  readonly target: { readonly symbol: number } | { readonly list: number };
}

/**
 * What a match cannot do without, besides the part that it is found by, for every automaton in one array: for each part
 * the number of its symbols and then the symbols, of which one must be in the sentence. Flat, because it is read for
 * every candidate.
 */
export interface Needs {
  readonly parts: Int32Array;
  /** By automaton: where its parts begin; they end where the next one's begin. */
  readonly from: Int32Array;
}

/** Every phrase of a policy, compiled. */
export interface Program {
  readonly vocabulary: ReadonlyMap<string, WordFacts>;
  /** Words whose case counts, as written. */
  readonly exact: ReadonlyMap<string, WordFacts>;
  readonly automata: readonly Automaton[];
  /** By automaton: its stage. An automaton of a stage needs only classes that earlier stages find. */
  readonly stageOf: Uint8Array;
  readonly needs: Needs;
  /** By the symbol of a class: itself and the classes that hold it. */
  readonly classClosure: ReadonlyMap<number, readonly number[]>;
  /** By the symbol of a class: automata to try where a member of several words stands. */
  readonly classAutomata: ReadonlyMap<number, readonly number[]>;
  /** Symbols of the detected entities, by kind. */
  readonly entitySymbols: ReadonlyMap<string, number>;
  /** Words that are looked for behind disguises too. */
  readonly disguised: DisguisedWords;
  /** How many symbols there are. */
  readonly symbols: number;
  readonly stages: number;
  readonly lists: number;
}

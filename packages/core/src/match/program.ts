import type { IndexedLines, Lookup } from '../line-index.ts';
import type { LinkedShape } from './link-shape.ts';
import type { PackedShapes } from './pack-shapes.ts';

/** A program and the look-ups that lead into it. */
export interface Program extends ProgramData {
  /** Gives the symbol of a word, by its norm; and of a word whose case counts, as it is written. */
  readonly wordOf: Lookup;
  readonly exactOf: Lookup;
  /** Whether there are words whose case counts. */
  readonly hasExact: boolean;
  /** The shapes that some post has needed so far, by number. */
  readonly linked: (LinkedShape | undefined)[];
  /** Gives the symbol of a class, and so of a kind of entity, by its name. */
  readonly classOf: Lookup;
}

/**
 * Every phrase of a policy, laid out for matching.
 *
 * What is read for each word of each post are records of numbers in a few typed arrays. What is used together lies
 * together: most of the time of matching is waiting for memory, and a record is in one or two lines of it, where objects
 * or an array for each field would be in ten. Records are known by where they begin.
 *
 * It is data and nothing else, so that a pack can bring it along ready made.
 *
 * A *code* stands for what a position of a phrase takes: a symbol, or the complement (`~`) of the record of a set.
 */
export interface ProgramData extends PackedShapes {
  /** By symbol: a word, `=Word` where case counts, or `{class`. */
  readonly names: IndexedLines;
  /** By symbol: its record among `leads`. */
  readonly leadsOf: Int32Array;
  /**
   * What a symbol leads to, in four rows; each is its length and then
   * 1. the classes that it belongs to, directly or not,
   * 2. the phrase lists that it is a phrase of by itself,
   * 3. the automata of word classes that are found by it, each with the code of what it needs most besides,
   * 4. the same for the automata of lists that are looked for in every post.
   */
  readonly leads: Int32Array;
  /** Records of sets: how many symbols, and the symbols in order. */
  readonly sets: Int32Array;
  /** Records of automata; see {@link field}. */
  readonly automata: Int32Array;
  /** By list that is only looked for when it is asked for: where its automata begin in `onDemand`; they end where the next ones begin. */
  readonly onDemandOf: Int32Array;
  /** Automata of such lists, each with the code that it is found by. */
  readonly onDemand: Int32Array;
  readonly lists: number;
  readonly stages: number;
  /** Symbols of the words that are looked for behind disguises too, in order. */
  readonly disguised: Int32Array;
}

/** Where the fields of the record of an automaton are. */
export const field = {
  /** The symbol of the class that its matches belong to, or the complement of the number of the list. */
  target: 0,
  /** The number of its shape. */
  shape: 1,
  /** How many positions it has, if it is nothing but one word or class after the other; otherwise 0. */
  linear: 2,
  /** When it is tried: after the stages that find the classes it is made of. */
  stage: 3,
  /** How many words a match has before the one that it is found by, at most and at least, and at most from that one on. */
  before: 4,
  leastBefore: 5,
  after: 6,
  /** How many needs follow: the codes of the parts that it cannot do without, but for the one it is found by, the rarest first. */
  needs: 7,
  /** Behind the needs, a code for each position that takes a word. */
} as const;

/** Stands where an automaton needs nothing besides what it is found by. */
export const noNeed = 0x7fffffff;

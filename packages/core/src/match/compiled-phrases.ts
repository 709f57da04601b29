import type { Shape } from './shape.ts';

/**
 * Phrases and word classes, compiled: plain lists of numbers and strings, so that a pack can bring them along ready made.
 *
 * Every word, class and kind of entity is a symbol, a number. A position of a phrase takes a symbol or one of a set of
 * symbols; both are written as one number, its *code*: the symbol itself, or the complement (`~`) of the number of the set.
 */
export interface CompiledPhrases {
  /** By symbol: a word, `=Word` where case counts, or `{class`. */
  readonly names: readonly string[];
  /** By symbol: the classes that it is a member of by itself. */
  readonly memberOf: readonly (readonly number[] | undefined)[];
  /** By symbol of a class: the stage by which its members of several words are found; what it is made of has lower ones. */
  readonly stages: readonly (number | undefined)[];
  /** By symbol of a class: the most words that a member has, if that is more than one. */
  readonly longest: readonly (number | undefined)[];
  /** By set: its symbols, in order. */
  readonly sets: readonly (readonly number[])[];
  readonly shapes: readonly Shape[];
  readonly automata: readonly CompiledAutomaton[];
  /** By phrase list: the symbols that are a phrase by themselves. */
  readonly singles: readonly (readonly number[])[];
  /** By phrase list: whether it is looked for in every post, and not only when a check asks for it. */
  readonly eager: readonly boolean[];
  /** Classes whose words are looked for behind disguises too. */
  readonly disguised: readonly number[];
}

/** One phrase of several words. */
export interface CompiledAutomaton {
  /** Number of its shape. */
  readonly shape: number;
  /** A code for each position that takes a word. */
  readonly codes: readonly number[];
  /** The symbol of the class that its matches belong to, or the complement (`~`) of the number of the phrase list. */
  readonly target: number;
}

import type { Shape } from './shape.ts';

/**
 * Phrases and word classes, compiled: what is known of them before it is laid out for matching.
 *
 * Every word, class and kind of entity is a symbol, a number. A position of a phrase takes a symbol or one of a set of
 * symbols; both are written as one number, its *code*: the symbol itself, or the complement (`~`) of the number of the set.
 */
export interface CompiledPhrases {
  /** By symbol: a word, `=Word` where case counts, or `{class`. */
  readonly names: readonly string[];
  /** By symbol: the classes that it is a member of by itself. */
  readonly memberOf: readonly (readonly number[] | undefined)[];
  /** By symbol of a class: what has to be known of its members. */
  readonly classes: readonly (CompiledClass | undefined)[];
  /** By set: its symbols, in order. */
  readonly sets: readonly (readonly number[])[];
  readonly shapes: readonly Shape[];
  /** For each phrase of several words, one after the other: its target, its shape, and a code for each position that takes a word. */
  readonly automata: readonly number[];
  /** By phrase list: the symbols that are a phrase by themselves. */
  readonly singles: readonly (readonly number[])[];
  /** Classes whose words are looked for behind disguises too. */
  readonly disguised: readonly number[];
}

/** A word class or a kind of entity. */
export interface CompiledClass {
  /** The stage by which its members of several words are found; what it is made of has lower ones. */
  stage: number;
  /** The most words that a member has. */
  longest: number;
  /** How often to expect a member in a thousand posts. */
  cost: number;
}

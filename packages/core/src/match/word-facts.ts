/** What is known of a word that phrases mention. */
export interface WordFacts {
  /** The word's own symbol and those of the classes it belongs to. */
  symbols: number[];
  /** Automata to try where the word stands. */
  automata: number[];
}

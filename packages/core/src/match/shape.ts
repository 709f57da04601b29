/** What a position takes: a word (or a class), nothing but an end of the sentence, or else up to so many words of any kind. */
export const takes = { word: 0, start: -1, end: -2 } as const;

/**
 * The form of a phrase, apart from its words, as a position automaton; thousands of phrases share a few forms.
 * It has no loops, and a position is only followed by higher ones, so that one pass over the words finds every match.
 */
export interface Shape {
  /** By position: one of {@link takes}, or the most words of a gap. */
  readonly kinds: readonly number[];
  /** Positions that a match may begin with. */
  readonly first: readonly number[];
  /** Positions that may follow a position. */
  readonly follow: readonly (readonly number[])[];
  /** Positions that a match may end with. */
  readonly last: readonly number[];
  /** The positions of which a match takes one: the rarest part of the phrase, by which it is found. */
  readonly anchor: readonly number[];
  /** Of each other part that a match cannot do without: its positions, of which a match takes one. */
  readonly needs: readonly (readonly number[])[];
}

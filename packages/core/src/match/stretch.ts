/** A stretch of words: index of the first and of the one after the last. */
export interface Stretch {
  first: number;
  end: number;
}

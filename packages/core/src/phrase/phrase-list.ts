/** Phrases that are looked for together, with the place they were written at, for errors. */
export interface PhraseList {
  phrases: readonly string[];
  layer: string;
  path: readonly (string | number)[];
}

/** A word class and where it was written. */
export type WordClass = PhraseList;

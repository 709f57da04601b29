/** Phrases that are looked for together, with the place they were written at, for errors. */
export interface PhraseList {
  phrases: readonly string[];
  layer: string;
  path: readonly (string | number)[];
  /** Whether to look for them in every post (default), and not only when a check asks for them. */
  isEager?: boolean;
}

/** A word class and where it was written. */
export type WordClass = PhraseList;

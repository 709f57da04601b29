/** What a word is made of. */
export type WordKind = 'word' | 'number' | 'emoji' | 'mark';

/** One word, number or emoji of a text. Contractions are two words: `didn't` is `did` and `not`. */
export interface Word {
  kind: WordKind;
  /** Lower case, plain letters: what phrases are compared with. */
  norm: string;
  /** As written, after normalisation; its case is the author's. */
  written: string;
  /** UTF-16 offsets in the post; `end` is exclusive. */
  start: number;
  end: number;
}

/** A phrase, taken apart. */
export type Node =
  | { type: 'word'; norm: string }
  /** A word whose case counts, as in `=ICE`. */
  | { type: 'exact'; written: string }
  /** A word in all its inflections. */
  | { type: 'lemma'; norm: string }
  /** A word class of a pack, or a detected entity. */
  | { type: 'class'; name: string }
  /** Up to `max` words of any kind. */
  | { type: 'gap'; max: number }
  /** Where a sentence begins or ends. */
  | { type: 'edge'; side: 'start' | 'end' }
  | { type: 'sequence'; nodes: Node[] }
  | { type: 'choice'; nodes: Node[] }
  | { type: 'optional'; node: Node };

import type { Stretch } from './stretch.ts';

/** As many as one number has bits: one for each sentence that a symbol may be in. */
const most = 32;

/** Groups sentences into blocks of at most 32, as the words that they have; no match is in two of them. */
export function blocksOf(sentences: readonly Stretch[]): Stretch[] {
  const blocks: Stretch[] = [];
  for (let at = 0; at < sentences.length; at += most) {
    const first = sentences[at]?.first ?? 0;
    const end = sentences[Math.min(at + most, sentences.length) - 1]?.end ?? first;
    blocks.push({ first, end });
  }
  return blocks;
}

import type { Hit } from '../match/hits.ts';
import type { CheckRun, Preparation } from './check.ts';
import type { ContextOptions } from './options.ts';

/** Tells whether the words around leave a match standing; `sentence` is the index of its sentence. */
export type Context = (run: CheckRun, sentence: number) => boolean;

/** Prepares the options that drop or keep a match by what else its sentence or post says. */
export function prepareContext(options: ContextOptions, { addPhrases }: Preparation): Context {
  const list = (key: keyof ContextOptions): number | undefined => {
    const phrases = options[key];
    return phrases && phrases.length > 0 ? addPhrases(phrases, key) : undefined;
  };
  const unless = list('unless');
  const unlessPost = list('unlessPost');
  const near = list('near');
  const nearPost = list('nearPost');
  return ({ hits }, sentence) => {
    if (unless !== undefined && hasIn(hits(unless), sentence)) return false;
    if (unlessPost !== undefined && hits(unlessPost).length > 0) return false;
    if (near !== undefined && !hasIn(hits(near), sentence)) return false;
    return nearPost === undefined || hits(nearPost).length > 0;
  };
}

/** Tells whether one of some matches, in the order of the text, is in a sentence; by halves, since a long post has many of both. */
function hasIn(hits: readonly Hit[], sentence: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return hits[low]?.sentence === sentence;
}

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
    const inSentence = (hit: Hit): boolean => hit.sentence === sentence;
    if (unless !== undefined && hits(unless).some(inSentence)) return false;
    if (unlessPost !== undefined && hits(unlessPost).length > 0) return false;
    if (near !== undefined && !hits(near).some(inSentence)) return false;
    return nearPost === undefined || hits(nearPost).length > 0;
  };
}

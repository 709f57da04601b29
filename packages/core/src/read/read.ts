import type { Post } from '../post.ts';
import { type Disguise, findDisguises } from './disguise.ts';
import { detectEntities } from './detect-entities.ts';
import type { Entity } from './entity.ts';
import type { KnownWord } from './known-words.ts';
import { normalise } from './normalise.ts';
import { sentences, type Sentence } from './sentences.ts';
import type { Word } from './word.ts';
import { readWords } from './words.ts';
import { defaultYoungAge } from '../young-age.ts';

/** A post as the checks see it. All offsets are UTF-16 offsets in the text of the post as it was written. */
export interface Reading {
  post: Post;
  words: readonly Word[];
  /** By word: what is known of it, where it is letters of ASCII that stand alone. */
  known: readonly (KnownWord | undefined)[];
  sentences: readonly Sentence[];
  entities: readonly Entity[];
  /** Words that may be hidden behind other characters. */
  disguises: readonly Disguise[];
}

/**
 * Reads a post: its words and sentences, and what has a form of its own in it; disguises are seen through.
 *
 * @param youngAge in years: who is younger counts as a young person
 */
export function read(post: Post, youngAge = defaultYoungAge): Reading {
  const { text, toRaw, toRawEnd } = normalise(post.text);
  const { words: found, known } = readWords(text);
  const grouped = sentences(text, found);
  const entities = detectEntities(text, youngAge);
  const disguises = findDisguises(text);
  if (text !== post.text)
    for (const places of [found, entities, disguises])
      for (const place of places) {
        place.start = toRaw(place.start);
        place.end = toRawEnd(place.end);
      }
  return { post, words: found, known, sentences: grouped, entities, disguises };
}

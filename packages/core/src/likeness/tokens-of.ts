import type { Entity, EntityKind } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';
import type { Word } from '../read/word.ts';

/** A word of a post as it is weighed; what has a form of its own, such as a name or a phone number, is one token of its kind. */
export interface Token {
  /** The word in lower case, or `{kind}`. */
  key: string;
  /** UTF-16 offsets in the post; `end` is exclusive. */
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
}

/**
 * Gives the tokens of a post. A name is `{person}` whatever it is, so that nobody's post weighs more for their name;
 * a hashtag stays the words that it is made of.
 */
export function tokensOf({ words, sentences, entities }: Reading): Token[] {
  const covering = entities
    .filter(({ kind }) => kind !== 'hashtag')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  let next = 0;
  let last: Entity | undefined;
  sentences.forEach(({ first, end }, sentence) => {
    for (let index = first; index < end; index += 1) {
      const word = words[index];
      if (!word) continue;
      while ((covering[next]?.end ?? Infinity) <= word.start) next += 1;
      const entity = covering[next];
      if (!entity || entity.start > word.start) tokens.push(tokenOf(word, sentence));
      else if (entity !== last) {
        tokens.push({ key: keyOf(entity.kind), start: entity.start, end: entity.end, sentence });
        last = entity;
      }
    }
  });
  return tokens;
}

const keys = new Map<EntityKind, string>();

/** Made once for each kind: a string that is put together has to be hashed each time that it is looked up. */
function keyOf(kind: EntityKind): string {
  let key = keys.get(kind);
  if (key === undefined) keys.set(kind, (key = `{${kind}}`));
  return key;
}

function tokenOf({ kind, norm, start, end }: Word, sentence: number): Token {
  return { key: kind === 'number' ? '{number}' : norm, start, end, sentence };
}

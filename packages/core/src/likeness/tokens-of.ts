import type { Entity, EntityKind } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';

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
export function tokensOf(reading: Reading): Token[] {
  const tokens: Token[] = [];
  readTokens(reading, (index, entity, sentence) => {
    const place = entity ?? reading.words[index];
    const { start = 0, end = 0 } = place ?? {};
    tokens.push({ key: keyOf(reading, index, entity), start, end, sentence });
  });
  return tokens;
}

/** Tells of each token of a post, in order, the index of its first word, the entity that it is, if any, and its sentence. */
export function readTokens(
  { words, sentences, entities }: Reading,
  tell: (index: number, entity: Entity | undefined, sentence: number) => void,
): void {
  const covering = entities
    .filter(({ kind }) => kind !== 'hashtag')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let last: Entity | undefined;
  for (const [sentence, { first, end }] of sentences.entries())
    for (let index = first; index < end; index += 1) {
      const start = words[index]?.start ?? 0;
      while ((covering[next]?.end ?? Infinity) <= start) next += 1;
      const entity = covering[next];
      if (!entity || entity.start > start) tell(index, undefined, sentence);
      else if (entity !== last) {
        tell(index, entity, sentence);
        last = entity;
      }
    }
}

const keys = new Map<EntityKind, string>();

/** Gives what a token is known by. */
export function keyOf({ words }: Reading, index: number, entity: Entity | undefined): string {
  const word = words[index];
  if (!entity) return word?.kind === 'number' ? '{number}' : (word?.norm ?? '');
  // Made once for each kind: a string that is put together has to be hashed each time that it is looked up.
  let key = keys.get(entity.kind);
  if (key === undefined) keys.set(entity.kind, (key = `{${entity.kind}}`));
  return key;
}

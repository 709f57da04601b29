import type { Entity } from '../entity.ts';
import type { Capital } from './capital-words.ts';

/** The words of a name: with its title (`first`), without it (`name`), and its end. */
export interface NameSpan {
  first: Capital;
  name: Capital;
  last: Capital;
}

/** Makes the entity of a name; its value is the name without a title. */
export function nameEntity(
  text: string,
  kind: 'person' | 'staff' | 'official',
  span: NameSpan,
  confidence: number,
): Entity {
  const { first, name, last } = span;
  return {
    kind,
    start: first.start,
    end: last.end,
    value: text.slice(name.start, last.end).toLowerCase(),
    confidence,
  };
}

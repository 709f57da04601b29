import { hashOf } from './hash-of.ts';

/** One half of the labelled posts: a rule is written from one and measured on the other. */
export type Half = 'a' | 'b';

/** Gives the half that a post belongs to; it depends on nothing but the id. */
export function halfOf(id: string): Half {
  return (hashOf(id) & 1) === 0 ? 'a' : 'b';
}

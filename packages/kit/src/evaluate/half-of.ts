/** One half of the labelled posts: a rule is written from one and measured on the other. */
export type Half = 'a' | 'b';

/** Gives the half that a post belongs to; it depends on nothing but the id (FNV-1a, folded to one bit). */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash ^= hash >>> 8;
  return (hash & 1) === 0 ? 'a' : 'b';
}

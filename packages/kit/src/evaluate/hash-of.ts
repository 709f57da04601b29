/** Gives a whole number from 0 to 2^32 - 1 that depends on nothing but the id of a post (FNV-1a, folded). */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash ^= hash >>> 8;
  return hash >>> 0;
}

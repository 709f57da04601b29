/**
 * Unpacks words of small letters, in order, of which each is told by how it differs from the one before: a capital says how
 * many letters of that are dropped, `A` none and `B` one, and what follows stands in their place. Thousands of words are so
 * half as large, gzipped, as with a word a line.
 */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z\n]*/g) ?? []).map((part) => {
    before = before.slice(0, before.length - (part.charCodeAt(0) - none)) + part.slice(1);
    return before;
  });
}

const none = 'A'.charCodeAt(0);

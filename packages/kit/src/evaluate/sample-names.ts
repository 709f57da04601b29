/**
 * Takes a share of the names for a post with a number of its own, so that many names cost no more than a few: always the same
 * for one number, another share for the next, and all of them in turn.
 */
export function sampleNames<Name>(names: readonly Name[], size: number, nth: number): readonly Name[] {
  if (size >= names.length) return names;
  return Array.from({ length: size }, (_, index) => names[(nth * size + index) % names.length] as Name);
}

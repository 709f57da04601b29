import { compileLeniently, type LenientPolicy } from './compile-leniently.ts';
import { readPacks } from './read-packs.ts';

/** Reads and compiles packs, and leaves out what cannot be, telling which. */
export function loadLeniently(folders: readonly string[]): LenientPolicy {
  const read = readPacks(folders);
  const unreadable = read.flatMap((each) => each.unreadable.map(({ file, reason }) => `${file}: ${reason}`));
  const { policy, leftOut } = compileLeniently(read.map(({ pack }) => pack));
  return { policy, leftOut: [...unreadable, ...leftOut] };
}

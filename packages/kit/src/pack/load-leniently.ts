import type { Pack } from '@bluepencil/core';
import { compileLeniently, type LenientPolicy } from './compile-leniently.ts';
import type { PackFolder } from './read-pack-folder.ts';
import { readPacks } from './read-packs.ts';

/**
 * Reads and compiles packs, and leaves out what cannot be, telling which.
 *
 * @param isWanted picks rules, since a few compile and run sooner than all; where it picks none, all stay
 */
export function loadLeniently(
  folders: readonly string[],
  isWanted: (ruleId: string) => boolean = () => true,
): LenientPolicy {
  const read = readPacks(folders);
  const unreadable = read.flatMap((each) => each.unreadable.map(({ file, reason }) => `${file}: ${reason}`));
  const packs = read.map(({ pack }) => pack);
  const picked = packs.map((pack) => pick(pack, isWanted));
  const hasRules = picked.some(({ declares = [] }) => declares.length > 0);
  const { policy, leftOut } = compileLeniently(hasRules ? picked : packs);
  // Safe lists pass rules that were not picked, too, which is no fault of theirs.
  const faults = leftOut.filter((line) => !hasRules || !line.startsWith('safe '));
  return { policy, leftOut: [...unreadable, ...faults] };
}

function pick(pack: PackFolder['pack'], isWanted: (ruleId: string) => boolean): Pack {
  const settings = Object.entries(pack.rules ?? {}).filter(([id]) => isWanted(id));
  return {
    ...pack,
    declares: pack.declares.filter(({ id }) => isWanted(id)),
    rules: Object.fromEntries(settings),
  };
}

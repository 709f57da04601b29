import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PackFolder, readPackFolder } from './read-pack-folder.ts';

/**
 * Reads packs with those that they extend, which lie in the folders beside them; the base comes first.
 *
 * @throws Error when there is no such pack, or packs extend each other in a ring
 */
export function readPacks(folders: readonly string[]): PackFolder[] {
  const packs = new Map<string, PackFolder>();

  function read(folder: string, ring: readonly string[]): void {
    if (packs.has(folder)) return;
    const way = [...ring, folder];
    if (ring.includes(folder))
      throw new Error(`Unexpected ring of packs, expected an end: ${way.join(' → ')}`);
    if (!existsSync(join(folder, 'pack.yml')))
      throw new Error(`Unexpected pack ${folder}, expected a pack.yml in it`);
    const own = readPackFolder(folder);
    for (const base of own.pack.extends ?? []) read(resolve(folder, '..', base), way);
    packs.set(folder, own);
  }

  for (const folder of folders) read(resolve(folder), []);
  return [...packs.values()];
}

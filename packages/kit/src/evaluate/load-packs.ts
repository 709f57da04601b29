import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Pack, Policy } from '@bluepencil/core';
import { compileLeniently } from '../pack/compile-leniently.ts';
import { readPackFolder } from '../pack/read-pack-folder.ts';

/** A policy for measuring, with what had to be left out of it. */
export interface Measured {
  policy: Policy;
  leftOut: string[];
}

/** Loads packs of this repository by name, or by their folder, with those that they extend. */
export function loadPacks(root: string, names: readonly string[]): Measured {
  const packs = new Map<string, Pack>();
  const leftOut: string[] = [];

  function load(name: string, ring: readonly string[]): void {
    if (packs.has(name)) return;
    if (ring.includes(name)) throw new Error(`Unexpected ring of packs: ${[...ring, name].join(' → ')}`);
    const folder = isAbsolute(name) ? name : join(root, 'packages/packs', name);
    if (!existsSync(join(folder, 'pack.yml')))
      throw new Error(`Unexpected pack \`${name}\`, expected ${folder}/pack.yml`);
    const { pack, unreadable } = readPackFolder(folder);
    for (const base of pack.extends ?? []) load(base, [...ring, name]);
    packs.set(name, pack);
    leftOut.push(...unreadable.map(({ file, reason }) => `${file}: ${reason}`));
  }

  for (const name of names) load(name, []);
  const lenient = compileLeniently([...packs.values()]);
  return { policy: lenient.policy, leftOut: [...leftOut, ...lenient.leftOut] };
}

import { dirname, join } from 'node:path';
import type { Pack } from '@bluepencil/core';
import { loadPack, withoutExamples } from '@bluepencil/node';
import { globSync } from 'tinyglobby';

const root = join(import.meta.dirname, '../../..');

/**
 * Reads the packs of the workspace, each after those that it extends, without what a page does not show: the examples of
 * rules, and sources that no rule cites.
 *
 * @param names packs that are wanted; those that they extend come along. All without it
 */
export function readPacks(names?: readonly string[]): Pack[] {
  const folders = globSync('packages/packs/*/pack.yml', { cwd: root, absolute: true }).map(dirname).sort();
  const known = new Map(folders.map((folder) => loadPack(folder).pack).map((pack) => [pack.name, pack]));
  const ordered = new Set<Pack>();
  const add = (name: string): void => {
    const pack = known.get(name);
    if (!pack)
      throw new Error(`Unexpected pack \`${name}\`, expected one of ${[...known.keys()].join(', ')}`);
    for (const base of pack.extends ?? []) add(base);
    ordered.add(pack);
  };
  for (const name of names ?? known.keys()) add(name);
  return [...ordered].map(withoutExamples);
}

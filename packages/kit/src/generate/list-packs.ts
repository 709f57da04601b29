import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folders of all packs of a repository. */
export function listPacks(root: string): string[] {
  const folder = join(root, 'packages/packs');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((each) => existsSync(join(each, 'pack.yml')));
}

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configNames } from './find-config.ts';

/**
 * Gives the folder that relative paths of a config or a pack stay in: the repository that it lies in, or else the topmost
 * folder above it with a config, or else its own.
 *
 * @param file path of the config or of `pack.yml`
 */
export function rootOf(file: string): string {
  let root = dirname(resolve(file));
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (configNames.some((name) => existsSync(join(folder, name)))) root = folder;
    if (folder === dirname(folder)) return root;
  }
}

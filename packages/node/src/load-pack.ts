import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltPack } from './load-built-pack.ts';
import { loadPackFolder } from './load-pack-folder.ts';
import type { LoadedPack } from './loaded-pack.ts';

/**
 * Loads a pack: `pack.yml` with its `sources.yml`, `words/` and `rules/`, or what was built of them, `dist/pack.json`.
 *
 * @param folder absolute path of the pack
 * @throws PolicyFileError E201 when a file cannot be read, E202 when it does not fit, E207 when something is there twice
 */
export function loadPack(folder: string): LoadedPack {
  const built = join(folder, 'dist', 'pack.json');
  return existsSync(join(folder, 'pack.yml')) || !existsSync(built)
    ? loadPackFolder(folder)
    : loadBuiltPack(folder, built);
}

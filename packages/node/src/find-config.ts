import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PolicyFileError } from './policy-file-error.ts';

/** What a config may be called. */
export const configNames = ['bluepencil.yml', 'bluepencil.yaml', 'bluepencil.json'];

/**
 * Finds the config that holds for a folder: the nearest one upward, no further than the root of the repository.
 *
 * @throws PolicyFileError E207 when a folder has two
 */
export function findConfig(cwd: string): string | undefined {
  const folder = resolve(cwd);
  const [found, second] = configNames.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (found !== undefined && second !== undefined)
    throw new PolicyFileError(
      'E207',
      `Unexpected second config beside \`${found}\`, expected one in a folder`,
      {
        layer: 'config',
        place: { file: second },
      },
    );
  const parent = dirname(folder);
  if (found !== undefined) return found;
  return parent === folder || existsSync(join(folder, '.git')) ? undefined : findConfig(parent);
}

/**
 * Finds the config of the folders above one, as {@link findConfig} does.
 *
 * @param file path of the config below
 */
export function findConfigAbove(file: string): string | undefined {
  const folder = dirname(file);
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? undefined : findConfig(parent);
}

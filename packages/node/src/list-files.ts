import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { PolicyFileError } from './policy-file-error.ts';

/** A file of a pack. */
export interface PackFile {
  path: string;
  /** Path within the folder, without the ending: the id of a rule. */
  name: string;
}

const ending = '.yml';

/**
 * Lists the YAML files under a folder of a pack, in the order of their names on every machine.
 *
 * @throws PolicyFileError E201 for any other file: a rule that is passed over would let posts pass
 */
export function listFiles(folder: string, layer: string): PackFile[] {
  const names = globSync('**/*', { cwd: folder }).sort();
  return names.map((name) => {
    const path = join(folder, name);
    if (!name.endsWith(ending))
      throw new PolicyFileError(
        'E201',
        `Unexpected file, expected only files that end in \`${ending}\` here`,
        {
          layer,
          place: { file: path },
        },
      );
    return { path, name: name.slice(0, -ending.length) };
  });
}

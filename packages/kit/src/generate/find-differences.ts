import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold nothing but generated files. */
const folders = ['docs/rules', 'docs/packs', 'packages/node/schemas'];

/** How the files on disk differ from those that would be made. */
export interface Differences {
  /** Missing, or with another content. */
  changed: string[];
  /** There, and made from nothing any more. */
  stale: string[];
}

/** Compares generated files with those on disk. */
export function findDifferences(root: string, files: ReadonlyMap<string, string>): Differences {
  const changed = [...files].filter(([path, content]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  const present = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(root, folder));
  return { changed: changed.map(([path]) => path), stale: present.filter((path) => !files.has(path)) };
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

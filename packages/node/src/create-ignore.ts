import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Name of the file that says what is never checked, in the syntax of `.gitignore`. */
const ownName = '.bluepencilignore';

/** Tells of a file whether it is passed over; `isNamed` says that it was asked for by its own path. */
export type IsIgnored = (file: string, isNamed: boolean) => boolean;

/**
 * Reads the ignore files from the root of the repository down to each file that is asked about; the nearest wins.
 *
 * `.gitignore` says nothing of a file that was named: drafts are often kept out of the repository.
 */
export function createIgnore(cwd: string): IsIgnored {
  const root = findRoot(resolve(cwd)) ?? resolve(cwd);
  const lists = new Map<string, Ignore | undefined>();
  const listOf = (file: string): Ignore | undefined => {
    if (!lists.has(file))
      lists.set(file, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined);
    return lists.get(file);
  };
  const decide = (file: string, name: string): boolean => {
    let isIgnored = false;
    for (const folder of foldersBetween(root, dirname(file))) {
      const path = relative(folder, file).split(sep).join('/');
      const result = listOf(join(folder, name))?.test(path);
      if (result?.ignored) isIgnored = true;
      else if (result?.unignored) isIgnored = false;
    }
    return isIgnored;
  };
  return (file, isNamed) => decide(file, ownName) || (!isNamed && decide(file, '.gitignore'));
}

function findRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRoot(parent);
}

/** The folders from one down to another; none if the other lies elsewhere. */
function foldersBetween(top: string, bottom: string): string[] {
  const path = relative(top, bottom);
  if (path.startsWith('..') || resolve(top, path) !== bottom) return [];
  const names = path === '' ? [] : path.split(sep);
  return [top, ...names.map((_, index) => join(top, ...names.slice(0, index + 1)))];
}

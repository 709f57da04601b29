import { relative } from 'node:path';

/** Names a file as seen from a folder, if it lies within. */
export function showPath(file: string, cwd: string): string {
  const near = relative(cwd, file);
  return near === '' || near.startsWith('..') || file.startsWith('<') ? file : near;
}

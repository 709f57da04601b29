import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** What a file is to a policy; each kind has a schema. */
export type PolicyFileKind = 'config' | 'pack' | 'rule' | 'words' | 'sources' | 'clauses';

const byName: Readonly<Record<string, PolicyFileKind>> = {
  ...{ 'bluepencil.yml': 'config', 'bluepencil.yaml': 'config', 'bluepencil.json': 'config' },
  ...{ 'pack.yml': 'pack', 'sources.yml': 'sources', 'clauses.yml': 'clauses' },
};
const byFolder: Readonly<Record<string, PolicyFileKind>> = { rules: 'rule', words: 'words' };

/** Tells what a file is to a policy, by its name and its place in a pack; nothing if it is something else. */
export function policyFileKind(file: string): PolicyFileKind | undefined {
  const kind = byName[basename(file)];
  if (kind === 'config' || kind === 'pack') return kind;
  if (!file.endsWith('.yml')) return undefined;
  const folder = packOf(dirname(file));
  if (folder === undefined) return undefined;
  const [first = '', ...others] = relative(folder, file).split(sep);
  return others.length === 0 ? kind : byFolder[first];
}

/** Gives the nearest folder upward that is a pack. */
function packOf(folder: string): string | undefined {
  if (existsSync(join(folder, 'pack.yml'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : packOf(parent);
}

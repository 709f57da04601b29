import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a pack is, or where it was looked for in vain. */
export type FoundPack = { folder: string } | { tried: string[]; known: string[] };

const scope = '@bluepencil';
const prefix = 'pack-';

/**
 * Finds a pack by its name or its path, first from the file that extends it, then among the packs that come with us.
 *
 * `standard` is the npm package `@bluepencil/pack-standard`; full names of npm packages and relative paths are themselves.
 */
export function findPack(name: string, from: string): FoundPack {
  const modules = isPath(name) ? [] : modulesFolders(from);
  const tried = isPath(name)
    ? [resolve(dirname(from), name)]
    : packageNames(name).flatMap((each) => modules.map((folder) => join(folder, each)));
  const folder = tried.find(
    (each) => existsSync(join(each, 'pack.yml')) || existsSync(join(each, 'dist', 'pack.json')),
  );
  // A package manager links packages: one that is reached on two ways is still one.
  return folder === undefined ? { tried, known: namesIn(modules) } : { folder: realpathSync(folder) };
}

/** Gives the names of the packs that a config at a path can extend without a path of their own. */
export function knownPacks(from: string): string[] {
  return [...new Set(namesIn(modulesFolders(from)))].sort();
}

/** Tells whether a name is the path of a pack. */
export function isPath(name: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[a-z]:[/\\])/i.test(name);
}

const packageName = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i;

function packageNames(name: string): string[] {
  if (!packageName.test(name)) return [];
  return name.startsWith('@') ? [name] : [`${scope}/${prefix}${name}`, name];
}

function modulesFolders(from: string): string[] {
  const ours = fileURLToPath(import.meta.url);
  return [...new Set([from, ours].flatMap((file) => createRequire(file).resolve.paths('x') ?? []))];
}

function namesIn(modules: string[]): string[] {
  return modules
    .map((folder) => join(folder, scope))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

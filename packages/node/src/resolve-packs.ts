import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { suggestName } from '@bluepencil/core';
import { findPack, isPath } from './find-pack.ts';
import { loadPack } from './load-pack.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { rootOf } from './root-of.ts';

/** A config or a pack, as far as it extends others. */
export interface Extending {
  /** Name of the pack, or `config`. */
  layer: string;
  extends: readonly string[];
  /** The file whose folder relative paths start from. */
  file: string;
  locate: Locate;
}

/**
 * Loads every pack that configs stand on: each once, after those that it extends itself.
 *
 * @throws PolicyFileError E203 for a pack that is not there, E204 for a ring, E207 for two packs of one name
 */
export function resolvePacks(...configs: Extending[]): LoadedPack[] {
  const packs = new Map<string, LoadedPack>();
  for (const config of configs) visit(config, [], packs);
  return [...packs.values()];
}

function visit(layer: Extending, above: readonly LoadedPack[], packs: Map<string, LoadedPack>): void {
  for (const [index, name] of layer.extends.entries()) {
    const at = placeIn(layer, index);
    const folder = find(name, layer.file, at);
    const ring = above.findIndex((pack) => pack.folder === folder);
    if (ring >= 0) throw ringError([...above.slice(ring), above[ring]], at);
    if (packs.has(folder)) continue;
    const loaded = loadPack(folder);
    const { pack, file, locate } = loaded;
    visit({ layer: pack.name, extends: pack.extends ?? [], file, locate }, [...above, loaded], packs);
    checkNames(loaded, packs.values());
    packs.set(folder, loaded);
  }
}

type At = ConstructorParameters<typeof PolicyFileError>[2];

/** Where a layer names a pack; a file is only read again for its lines when there is something wrong. */
function placeIn({ layer, locate }: Extending, index: number): At {
  const path = ['extends', index];
  return {
    layer,
    path,
    get place() {
      return locate(path);
    },
  };
}

function find(name: string, file: string, at: At): string {
  refuseClimbing(name, file, at);
  const found = findPack(name, resolve(file));
  if ('folder' in found) return found.folder;
  const { tried, known } = found;
  throw new PolicyFileError(
    'E203',
    `Unexpected pack \`${name}\`, expected a pack that is installed, or a relative path${suggestName(name, known)}`,
    { ...at, hint: tried.length > 0 ? `Looked for it in:\n${tried.join('\n')}` : '' },
  );
}

/** What lies outside is nobody's to review who reviews the config. */
function refuseClimbing(name: string, file: string, at: At): void {
  if (!isPath(name) || isAbsolute(name)) return;
  const root = rootOf(file);
  const way = relative(root, resolve(dirname(file), name));
  if (way !== '..' && !way.startsWith(`..${sep}`)) return;
  throw new PolicyFileError('E203', `Unexpected path \`${name}\` out of ${root}, expected a pack within it`, {
    ...at,
    hint: 'Move the pack there, or install it as a package and extend it by its name.',
  });
}

function ringError(packs: (LoadedPack | undefined)[], at: At): PolicyFileError {
  const ring = packs.map((loaded) => `\`${loaded?.pack.name ?? ''}\``).join(' → ');
  return new PolicyFileError(
    'E204',
    `Unexpected ring of packs ${ring}, expected packs that end in a base`,
    at,
  );
}

function checkNames({ pack, folder, locate }: LoadedPack, others: Iterable<LoadedPack>): void {
  for (const other of others)
    if (other.pack.name === pack.name)
      throw new PolicyFileError(
        'E207',
        `Unexpected second pack \`${pack.name}\`, expected one of each name`,
        {
          layer: pack.name,
          path: ['name'],
          hint: `The other is in ${other.folder}, this one in ${folder}`,
          place: locate(['name']),
        },
      );
}

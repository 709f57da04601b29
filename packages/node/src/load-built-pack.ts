import { basename } from 'node:path';
import type { Pack } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Locate } from './place.ts';
import { readYaml } from './read-yaml.ts';

/** Loads a pack that was built into one file. */
export function loadBuiltPack(folder: string, file: string): LoadedPack {
  const layer = basename(folder);
  const { value, locate } = readYaml(file, layer);
  const { declares = [], sources = {}, ...rest } = value as Partial<Pack>;
  checkShape('pack', rest, { layer, locate });
  checkShape('sources', sources, { layer, locate: (path) => locate(['sources', ...path]) });
  for (const [index, rule] of declares.entries())
    checkShape('rule', rule, { layer, locate: (path) => locate(['declares', index, ...path]) });

  const indexOf = new Map<unknown, number>(declares.map(({ id }, index) => [id, index]));
  const locateInPack: Locate = ([part, id, ...keys]) => {
    if (part === undefined) return locate([]);
    return part === 'declares'
      ? locate([part, indexOf.get(id) ?? 0, ...keys])
      : locate([part, id ?? '', ...keys]);
  };
  return { pack: value as Pack, folder, file, locate: locateInPack };
}

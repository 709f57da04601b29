import { dirname, relative, resolve } from 'node:path';
import type { Config, OuterConfig } from '@bluepencil/core';
import { findConfig, findConfigAbove } from './find-config.ts';
import { loadConfig, type LoadedConfig } from './load-config.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { withRoster } from './load-roster.ts';
import type { Locate } from './place.ts';
import { resolvePacks } from './resolve-packs.ts';

/** What a policy is made from, before it is one. */
export interface LoadedLayers {
  /** The base first. */
  packs: LoadedPack[];
  /** Configs of the folders above, the outermost first. */
  outer: (LoadedConfig & OuterConfig)[];
  /** The nearest config, with the roster that holds. */
  config: Config;
  /** Absolute path of the nearest config; undefined when the standard pack applies for want of one. */
  configFile: string | undefined;
  /** Configs of folders above, and what configs name beside packs, absolute. */
  files: string[];
  /** The config that names the waivers, if one does: the nearest. */
  waiving: LoadedConfig | undefined;
  /** Leads into a layer by its name. */
  locateIn: (layer: string) => Locate;
}

/** What holds where there is no config. */
const standard: Config = { extends: ['standard'] };

/**
 * Loads the packs and configs that hold for a folder: the nearest config, and those above it until one says `root: true`.
 *
 * @param where the folder, and the config if it is not to be looked for; then it stands alone
 * @throws PolicyFileError for everything that cannot be read or found
 */
export function loadLayers({ cwd, config }: { cwd: string; config?: string | undefined }): LoadedLayers {
  const configFile = config === undefined ? findConfig(cwd) : resolve(cwd, config);
  const nearest = configFile === undefined ? withoutFile(cwd) : loadConfig(configFile);
  const above =
    config === undefined && configFile !== undefined ? loadAbove(nearest, dirname(configFile)) : [];
  return assemble(nearest, above, configFile);
}

/** Gives the layers of the standard pack that came with this package, and of nothing else that lies in any folder. */
export function loadStandardLayers(folder: string): LoadedLayers {
  return assemble(withoutFile(folder), [], undefined);
}

function loadAbove(nearest: LoadedConfig, folder: string): LoadedLayers['outer'] {
  const above: LoadedLayers['outer'] = [];
  for (let below = nearest; below.config.root !== true;) {
    const file = findConfigAbove(below.file);
    if (file === undefined) break;
    below = loadConfig(file);
    above.unshift({ ...below, name: relative(folder, file).replaceAll('\\', '/') });
  }
  return above;
}

function assemble(
  nearest: LoadedConfig,
  outer: LoadedLayers['outer'],
  configFile: string | undefined,
): LoadedLayers {
  const configs = [...outer, { ...nearest, name: 'config' }];
  const packs = resolvePacks(
    ...configs.map(({ config, file, locate, name }) => ({
      layer: name,
      extends: config.extends ?? [],
      file,
      locate,
    })),
  );
  const upwards = [...configs].reverse();
  // The roster belongs to whoever names it last; as a parameter of the nearest config it wins over all.
  const { parameters } = withRoster(
    upwards.find(({ config }) => config.roster !== undefined) ?? nearest,
  ).config;
  const roster = parameters?.roster;
  const { config, locate } = nearest;
  return {
    packs,
    outer,
    config: roster === undefined ? config : { ...config, parameters: { ...config.parameters, roster } },
    configFile,
    files: [...outer.map(({ file }) => file), ...configs.flatMap(namedBy)],
    waiving: upwards.find((each) => each.config.waivers !== undefined),
    locateIn: (layer) =>
      (packs.find(({ pack }) => pack.name === layer) ?? outer.find(({ name }) => name === layer))?.locate ??
      locate,
  };
}

function namedBy({ config, file }: LoadedConfig): string[] {
  return [config.waivers, config.roster]
    .filter((name) => name !== undefined)
    .map((name) => resolve(dirname(file), name));
}

function withoutFile(cwd: string): LoadedConfig {
  const file = resolve(cwd, 'bluepencil.yml');
  return { config: standard, file, locate: () => ({ file }) };
}

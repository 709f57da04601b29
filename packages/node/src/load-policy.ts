import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePolicy, type Policy, PolicyError } from '@bluepencil/core';
import { type LoadedLayers, loadLayers, loadStandardLayers } from './load-layers.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { placeError } from './policy-file-error.ts';
import { type LoadedWaivers, loadWaivers } from './load-waivers.ts';
import { readReadyProgram } from './ready-program.ts';

/** A policy and what it was made from. */
export interface LoadedPolicy {
  policy: Policy;
  /** The base first. */
  packs: LoadedPack[];
  /** Absolute path; undefined when the standard pack applies for want of a config. */
  configFile: string | undefined;
  /** Configs of folders above, and what configs name beside packs, absolute. */
  files: string[];
  /** The decisions that hold here; none without a file of them. */
  waivers: LoadedWaivers;
}

/**
 * Loads the policy that holds for a folder.
 *
 * @param where the folder, and the config if it is not to be looked for
 * @throws PolicyFileError for everything that keeps config and packs from becoming a policy
 */
export function loadPolicy(where: { cwd: string; config?: string | undefined }): LoadedPolicy {
  return compile(loadLayers(where));
}

/** Loads the standard pack that came with this package, and nothing else that lies in any folder. */
export function loadStandardPolicy(): LoadedPolicy {
  return compile(loadStandardLayers(dirname(fileURLToPath(import.meta.url))));
}

function compile({ packs, outer, config, configFile, files, waiving, locateIn }: LoadedLayers): LoadedPolicy {
  const policy = orPlaced(locateIn, () =>
    compilePolicy(
      packs.map(({ pack }) => pack),
      config,
      { outer, ready: readReadyProgram(packs) },
    ),
  );
  return { policy, packs, configFile, files, waivers: loadWaivers(waiving, policy) };
}

function orPlaced(locateIn: LoadedLayers['locateIn'], make: () => Policy): Policy {
  try {
    return make();
  } catch (error) {
    throw error instanceof PolicyError ? placeError(error, locateIn) : error;
  }
}

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, compilePolicy, type Policy, PolicyError } from '@bluepencil/core';
import { findConfig } from './find-config.ts';
import { loadConfig, type LoadedConfig } from './load-config.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { placeError } from './policy-file-error.ts';
import { type LoadedWaivers, loadWaivers } from './load-waivers.ts';
import { withRoster } from './load-roster.ts';
import { resolvePacks } from './resolve-packs.ts';

/** What holds where there is no config. */
const standard: Config = { extends: ['standard'] };

/** A policy and what it was made from. */
export interface LoadedPolicy {
  policy: Policy;
  /** The base first. */
  packs: LoadedPack[];
  /** Absolute path; undefined when the standard pack applies for want of a config. */
  configFile: string | undefined;
  /** Files that the config names beside packs, absolute. */
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
export function loadPolicy({ cwd, config }: { cwd: string; config?: string | undefined }): LoadedPolicy {
  const configFile = config === undefined ? findConfig(cwd) : resolve(cwd, config);
  const loaded = configFile === undefined ? withoutFile(cwd) : loadConfig(configFile);
  return assemble(loaded, configFile);
}

/** Loads the standard pack that came with this package, and nothing else that lies in any folder. */
export function loadStandardPolicy(): LoadedPolicy {
  return assemble(withoutFile(dirname(fileURLToPath(import.meta.url))), undefined);
}

function assemble(loaded: LoadedConfig, configFile: string | undefined): LoadedPolicy {
  const packs = resolvePacks({ ...loaded, layer: 'config', extends: loaded.config.extends ?? [] });
  const policy = compile(packs, withRoster(loaded));
  return { policy, packs, configFile, files: filesOf(loaded), waivers: loadWaivers(loaded, policy) };
}

function filesOf({ config, file }: LoadedConfig): string[] {
  return [config.waivers, config.roster]
    .filter((name) => name !== undefined)
    .map((name) => resolve(dirname(file), name));
}

function withoutFile(cwd: string): LoadedConfig {
  const file = resolve(cwd, 'bluepencil.yml');
  return { config: standard, file, locate: () => ({ file }) };
}

function compile(packs: readonly LoadedPack[], { config, locate }: LoadedConfig): Policy {
  try {
    return compilePolicy(
      packs.map(({ pack }) => pack),
      config,
    );
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const layer = packs.find(({ pack }) => pack.name === error.layer);
    throw placeError(error, layer?.locate ?? locate);
  }
}

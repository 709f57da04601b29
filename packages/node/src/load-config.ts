import type { Config } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import type { Locate } from './place.ts';
import { refuseExpressionsIn } from './refuse-expressions.ts';
import { readYaml } from './read-yaml.ts';

/** A config from disk, and where each part of it stands. */
export interface LoadedConfig {
  config: Config;
  /** Absolute path. */
  file: string;
  locate: Locate;
}

/**
 * Loads a config.
 *
 * @throws PolicyFileError E201 when it cannot be read, E202 when it does not fit, E206 for a
 *   regular expression where a phrase stands
 */
export function loadConfig(file: string): LoadedConfig {
  const { value, locate } = readYaml(file, 'config');
  checkShape('config', value, { layer: 'config', locate });
  refuseExpressionsIn(value as Config, { layer: 'config', locate });
  return { config: value as Config, file, locate };
}

import { dirname, resolve } from 'node:path';
import type { RosterMember } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import type { LoadedConfig } from './load-config.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readYaml } from './read-yaml.ts';

const layer = 'roster';

/**
 * Gives the config with the roster that it names as its parameter `roster`.
 *
 * @throws PolicyFileError E201 when it cannot be read, E202 when it does not fit, E207 for an author who is there twice or
 *   a roster that stands among the parameters too
 */
export function withRoster(loaded: LoadedConfig): LoadedConfig {
  const { config, file, locate } = loaded;
  if (config.roster === undefined) return loaded;
  if (config.parameters?.roster !== undefined)
    throw new PolicyFileError('E207', 'Unexpected second roster among the parameters, expected one', {
      layer: 'config',
      path: ['parameters', 'roster'],
      place: locate(['parameters', 'roster']),
    });
  const roster = loadRoster(resolve(dirname(file), config.roster));
  return { ...loaded, config: { ...config, parameters: { ...config.parameters, roster } } };
}

function loadRoster(file: string): RosterMember[] {
  const { value, locate } = readYaml(file, layer, { isPersonal: true });
  checkShape('roster', value, { layer, locate });
  const roster = value as RosterMember[];
  if (roster.length === 0)
    throw new PolicyFileError('E202', 'Unexpected empty roster, expected somebody who may post', {
      layer,
      place: locate([]),
    });
  const seen = new Set<string>();
  for (const [index, { author }] of roster.entries()) {
    const path = [index, 'author'];
    if (seen.has(author))
      throw new PolicyFileError('E207', 'Unexpected second entry for an author, expected one for each', {
        layer,
        path,
        place: locate(path),
      });
    seen.add(author);
  }
  return roster;
}

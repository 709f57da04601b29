import { checkShape } from './check-shape.ts';
import type { GateConfig } from './gate-config.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Loads the config of a gate.
 *
 * @param file absolute path of a `bluepencil-gate.yml`
 * @throws PolicyFileError E201 when it cannot be read, E202 when it does not fit, E207 for an id that is there twice
 */
export function loadGateConfig(file: string): GateConfig {
  const { value, locate } = readYaml(file, 'gate');
  checkShape('gate', value, { layer: 'gate', locate });
  const config = value as GateConfig;
  for (const list of ['keys', 'webhooksIn', 'webhooksOut'] as const) {
    const seen = new Set<string>();
    config[list]?.forEach(({ id }, index) => {
      const path = [list, index, 'id'];
      if (seen.has(id))
        throw new PolicyFileError('E207', `Unexpected second \`${id}\`, expected each id once`, {
          ...{ layer: 'gate', path, place: locate(path) },
        });
      seen.add(id);
    });
  }
  return config;
}

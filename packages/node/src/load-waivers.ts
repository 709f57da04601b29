import { dirname, resolve } from 'node:path';
import { type Policy, suggestName, type Waiver } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import type { LoadedConfig } from './load-config.ts';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readYaml } from './read-yaml.ts';

/** Waivers from disk, and where each of them stands. */
export interface LoadedWaivers {
  waivers: readonly Waiver[];
  /** Leads from the index of a waiver, and its keys, to file and line. The text is left out: phrases may be personal. */
  locate: Locate;
}

/** Name of the file in errors. */
const layer = 'waivers';

/**
 * Loads the file of waivers that a config names.
 *
 * @throws PolicyFileError E201 when it cannot be read, E202 when it does not fit, E203 for a rule that no pack declares
 */
export function loadWaivers(
  waiving: LoadedConfig | undefined,
  policy: Pick<Policy, 'idOf' | 'ruleIds'>,
): LoadedWaivers {
  if (waiving?.config.waivers === undefined) return { waivers: [], locate: () => ({ file: '' }) };
  const { config, file } = waiving;
  const read = readYaml(resolve(dirname(file), config.waivers ?? ''), layer, { isPersonal: true });
  // An error that shows what does not fit would show the number of somebody.
  const value = withTextPhrases(read.value ?? []);
  checkShape('waivers', value, { layer, locate: read.locate });
  const waivers = value as Waiver[];
  waivers.forEach(({ rule, post, phrase }, index) => {
    const at = (...keys: string[]) => ({
      layer,
      path: [index, ...keys],
      place: read.locate([index, ...keys]),
    });
    if (policy.idOf(rule) === undefined)
      throw new PolicyFileError(
        'E203',
        `Unexpected rule \`${rule}\`, expected a known rule${suggestName(rule, policy.ruleIds)}`,
        at('rule'),
      );
    if (post === undefined && phrase === undefined)
      throw new PolicyFileError(
        'E202',
        `Unexpected waiver of \`${rule}\` for every post, expected a \`post\` or a \`phrase\``,
        { ...at(), hint: `To turn the rule off, say so in the config: \`${rule}: off\`` },
      );
  });
  return { waivers, locate: read.locate };
}

/** A telephone number as a phrase is a number to YAML, if it is not in quotes. */
function withTextPhrases(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as unknown[]).map((each) =>
    typeof each === 'object' && each !== null && 'phrase' in each && typeof each.phrase === 'number'
      ? { ...each, phrase: `${each.phrase}` }
      : each,
  );
}

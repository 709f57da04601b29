import type { Pack, Source } from '@bluepencil/core';
import { citationsOf } from '../pack/citations-of.ts';
import { tellVerification } from './tell-verification.ts';

/**
 * Gives what a lawyer must confirm before a pack of a jurisdiction or an agency is relied on: what its authors say, every
 * source that was not wholly read or whose edition is not known, and every parameter whose value was not read.
 *
 * A pack without a basis for its parameters is no such pack, and has nothing to confirm.
 */
export function listConfirmations(pack: Pack, sources: Readonly<Record<string, Source>>): string[] {
  const { basis, confirm = [], safe = {}, parameters = {} } = pack;
  if (!basis) return confirm;
  const cited = [...new Set(citationsOf(pack).map(({ reference }) => reference.id))].sort();
  const undated = cited.filter((id) => sources[id]?.asOf === undefined);
  return [
    ...confirm,
    ...Object.entries(basis)
      .filter(([, { verified }]) => verified !== 'V')
      .map(([name, each]) => {
        const value = showValue(parameters[name] ?? parameters[`${name}+`]);
        return `The parameter \`${name}\`${value}: ${each.verified}, ${tellVerification(each)}.`;
      }),
    ...Object.entries(safe)
      .filter(([, { verified }]) => verified !== 'V')
      .map(([name, each]) => `The safe list \`${name}\`: ${each.verified}, ${tellVerification(each)}.`),
    ...cited.flatMap((id) => {
      const source = sources[id];
      return !source || source.verified === 'V'
        ? []
        : [`${id}, ${source.title}: ${source.verified}, ${tellVerification(source)}.`];
    }),
    ...(undated.length === 0
      ? []
      : [`The edition in force, which is not on record, of ${undated.join(', ')}.`]),
  ];
}

/** Numbers and words as they stand; units and roles are told elsewhere. */
function showValue(value: unknown): string {
  const values = [value].flat();
  return values.length > 0 && values.every((each) => typeof each === 'string' || typeof each === 'number')
    ? `, ${values.map((each) => `\`${each}\``).join(', ')}`
    : '';
}

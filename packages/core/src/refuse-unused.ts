import { dutyParameters } from './duty.ts';
import { gatherErrors } from './gather-errors.ts';
import type { Merged } from './merged.ts';
import { PolicyError } from './policy-error.ts';
import { suggestName } from './suggest-name.ts';
import { youngAgeParameter } from './young-age.ts';

/** Parameters that checks ask for by themselves, without a rule that mentions them. */
export const checkParameters: ReadonlySet<string> = new Set([
  ...['agencyLine', 'spelledOut', 'roster'],
  ...[...dutyParameters, youngAgeParameter],
]);

/**
 * Refuses a parameter of a config that no pack has and nothing asks for: it is mistyped, and what it should change would stay as
 * it was without a word. Packs may bring new ones; `bluepencil test` tells those that nothing uses.
 *
 * @param ofPacks names of the parameters that packs have set
 * @throws PolicyError E203 for each of them
 */
export function refuseUnused(merged: Merged, ofPacks: ReadonlySet<string>): void {
  const { rules, words, overrides, parameterOrigins } = merged;
  const others = Object.entries(parameterOrigins).filter(
    ([name]) => !ofPacks.has(name) && !checkParameters.has(name),
  );
  if (others.length === 0) return;
  const mentioned = namesIn([[...rules.values()].map(({ rule }) => rule), [...words.values()], overrides]);
  gatherErrors(
    others.map(([name, place]) => () => {
      if (mentioned.has(name)) return;
      const perhaps = suggestName(name, [...ofPacks, ...mentioned]);
      throw new PolicyError(
        'E203',
        `Unexpected parameter \`${name}\`, expected one that a rule asks for${perhaps}`,
        { ...place, hint: '`bluepencil config --explain` lists the parameters and who has set them.' },
      );
    }),
  );
}

function namesIn(value: unknown): ReadonlySet<string> {
  const mentions = JSON.stringify(value).matchAll(/(?:\$|"field":")(\w+)/g);
  return new Set([...mentions].map(([, name = '']) => name));
}

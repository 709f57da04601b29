import { findRules, type RuleTable } from './apply-setting.ts';
import type { SafeList } from './pack.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import { PolicyError } from './policy-error.ts';

/** A safe list with the layer that it stands in, and the ids of the rules that it passes. */
export interface MergedSafeList {
  list: SafeList;
  layer: string;
  passes: ReadonlySet<string>;
}

/**
 * Takes the safe lists of a layer in, each in the place of one of that name.
 *
 * @throws PolicyError E203 for an unknown rule, E208 for a list that lets posts pass what an earlier layer has locked
 */
export function mergeSafeLists(
  merged: { safe: Map<string, MergedSafeList>; rules: RuleTable },
  lists: Readonly<Record<string, SafeList>>,
  layer: string,
): void {
  for (const [name, list] of Object.entries(lists)) {
    const passes = list.passes.flatMap((pattern, index) => {
      const place = { layer, path: ['safe', name, 'passes', index] };
      return findRules(merged.rules, pattern, place).map(({ rule, lockedBy }) => {
        if (lockedBy !== undefined && lockedBy !== layer)
          throw new PolicyError(
            'E208',
            `Unexpected safe list for \`${rule.id}\`, expected one for other rules: \`${lockedBy}\` has locked it`,
            { ...place, hint: 'Name the other rules alone, or ask whoever keeps that pack.' },
          );
        return rule.id;
      });
    });
    merged.safe.set(name, { list, layer, passes: new Set(passes) });
  }
}

/**
 * Adds the elements of safe lists to the phrase lists that are to be compiled.
 *
 * @returns gives the indexes of those that hold what may be said under a rule
 */
export function listSafe(
  safe: ReadonlyMap<string, MergedSafeList>,
  lists: PhraseList[],
): (ruleId: string) => readonly number[] {
  const added = [...safe].map(([name, { list, layer, passes }]) => ({
    passes,
    lists: Object.entries(list.elements).map(
      ([element, phrases]) =>
        lists.push({
          // A sentence that goes on says more than the source allows.
          phrases: phrases.map((phrase) => `^ (${phrase}) $`),
          layer,
          path: ['safe', name, 'elements', element],
        }) - 1,
    ),
  }));
  return (ruleId) => added.filter(({ passes }) => passes.has(ruleId)).flatMap((each) => each.lists);
}

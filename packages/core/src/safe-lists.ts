import { findRules, type MergedRule, type RuleTable } from './apply-setting.ts';
import type { SafeList } from './pack.ts';
import type { PhraseList } from './phrase/phrase-list.ts';

/** A safe list with the layer that it stands in, and the ids of the rules that it passes. */
export interface MergedSafeList {
  list: SafeList;
  layer: string;
  passes: ReadonlySet<string>;
}

/**
 * Takes the safe lists of a layer in, each in the place of one of that name.
 *
 * @throws PolicyError E203 for an unknown rule
 */
export function mergeSafeLists(
  merged: { safe: Map<string, MergedSafeList>; rules: RuleTable },
  lists: Readonly<Record<string, SafeList>>,
  layer: string,
): void {
  for (const [name, list] of Object.entries(lists)) {
    const passes = list.passes.flatMap((pattern, index) =>
      findRules(merged.rules, pattern, { layer, path: ['safe', name, 'passes', index] }),
    );
    merged.safe.set(name, { list, layer, passes: new Set(passes.map(({ rule }) => rule.id)) });
  }
}

/**
 * Adds the elements of safe lists to the phrase lists that are to be compiled.
 *
 * @returns gives the indexes of those that hold what may be said under a rule; none for a locked one, which no list passes
 */
export function listSafe(
  safe: ReadonlyMap<string, MergedSafeList>,
  lists: PhraseList[],
): (rule: MergedRule) => readonly number[] {
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
  return ({ rule, lockedBy }) =>
    lockedBy === undefined
      ? added.filter(({ passes }) => passes.has(rule.id)).flatMap((each) => each.lists)
      : [];
}

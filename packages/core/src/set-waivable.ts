import { findRules, type MergedRule, type RuleTable } from './apply-setting.ts';
import { PolicyError } from './policy-error.ts';
import type { WaivableBy } from './waivers/waiver.ts';

/**
 * Says who may waive what rules find, by ids or globs over them.
 *
 * @throws PolicyError E203 for an unknown rule, E208 where it lets more people waive what an earlier layer has locked
 */
export function setWaivable(rules: RuleTable, waivable: Record<string, WaivableBy>, layer: string): void {
  for (const [pattern, setting] of Object.entries(waivable)) {
    const place = { layer, path: ['waivable', pattern] };
    for (const merged of findRules(rules, pattern, place)) {
      const { rule, lockedBy } = merged;
      const before = waivableBy(merged);
      if (lockedBy !== undefined && lockedBy !== layer && before && !isStricter(setting, before))
        throw new PolicyError(
          'E208',
          `Unexpected people who may waive \`${rule.id}\`, expected no more than before: \`${lockedBy}\` has locked it`,
          { ...place, hint: 'Name the other rules alone, or ask whoever keeps that pack.' },
        );
      rules.set(rule.id, { ...merged, waivableBy: setting, origins: { ...merged.origins, waivable: place } });
    }
  }
}

/** Gives who may waive what a rule finds: nobody where it is locked and nothing is said; undefined leaves it open. */
export function waivableBy(merged: MergedRule | undefined): WaivableBy | undefined {
  return merged?.waivableBy ?? (merged?.lockedBy === undefined ? undefined : { by: [] });
}

function isStricter(after: WaivableBy, before: WaivableBy): boolean {
  return after.by.every((role) => before.by.includes(role)) && (after.persons ?? 1) >= (before.persons ?? 1);
}

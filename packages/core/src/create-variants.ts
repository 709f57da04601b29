import { activateRule } from './activate-rule.ts';
import type { RuleTable } from './apply-setting.ts';
import { applyOverride, type Merged } from './merge-layers.ts';
import { compileProgram } from './phrase/compile-program.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import type { ActiveRule, Policy, Variant } from './policy.ts';
import { prepareConditions } from './prepare-conditions.ts';

/**
 * Prepares what holds for each kind of post: the rules as merged, or with the overrides that fit its metadata.
 *
 * A variant is compiled when the first post of its kind comes; overrides that only change verdicts share the program.
 */
export function createVariants(merged: Merged): { base: Variant; variantFor: Policy['variantFor'] } {
  const base = compileVariant(merged.rules, merged);
  const overrides = merged.overrides.map((override) => ({
    override,
    fits: prepareConditions(override.when),
  }));
  if (overrides.length === 0) return { base, variantFor: () => base };
  const known = new Map<string, Variant>([['', base]]);
  const variantFor = (meta: Record<string, unknown>): Variant => {
    const fitting = overrides.filter(({ fits }) => fits(meta));
    const key = fitting
      .map(({ override }) => overrides.findIndex((each) => each.override === override))
      .join(',');
    let variant = known.get(key);
    if (!variant) {
      const rules: RuleTable = new Map(merged.rules);
      for (const { override } of fitting) applyOverride(rules, override);
      variant = withVerdicts(base, rules) ?? compileVariant(rules, merged);
      known.set(key, variant);
    }
    return variant;
  };
  return { base, variantFor };
}

/** Without scores to hold them from, no post is held for its likeness. */
const never = { official: Infinity, personal: Infinity };

function compileVariant(rules: RuleTable, { words, parameters, disguised, likeness }: Merged): Variant {
  const { holds = never } = likeness;
  const lists: PhraseList[] = [];
  const active: ActiveRule[] = [];
  for (const merged of rules.values())
    if (merged.verdict !== 'off')
      active.push(activateRule(merged, merged.verdict, { lists, parameters, holds }));
  return { rules: active, program: compileProgram(words, lists, disguised) };
}

/** The base with other verdicts, if that is all that differs. */
function withVerdicts(base: Variant, rules: RuleTable): Variant | undefined {
  const active = new Map(base.rules.map((each) => [each.rule, each]));
  const changed: ActiveRule[] = [];
  for (const { rule, verdict } of rules.values()) {
    if (verdict === 'off') continue;
    const before = active.get(rule);
    if (!before) return undefined;
    changed.push(before.verdict === verdict ? before : { ...before, verdict });
  }
  return { rules: changed, program: base.program };
}

import { activateRule } from './activate-rule.ts';
import type { RuleTable } from './apply-setting.ts';
import { applyOverride, type Merged } from './merge-layers.ts';
import { compileProgram } from './phrase/compile-program.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import type { ActiveRule, Policy, Variant } from './policy.ts';
import { parameterClasses } from './parameter-classes.ts';
import { prepareConditions } from './prepare-conditions.ts';
import type { Rule } from './rule.ts';
import { wordMessage } from './word-message.ts';

/**
 * Prepares what holds for each kind of post: the rules as merged, or with the overrides that fit its metadata.
 *
 * A variant is compiled when the first post of its kind comes; overrides that only change verdicts and wording share the
 * program.
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
      variant = withVerdicts(base, rules, merged) ?? compileVariant(rules, merged);
      known.set(key, variant);
    }
    return variant;
  };
  return { base, variantFor };
}

/** Without scores to hold them from, no post is held for its likeness. */
const never = { official: Infinity, personal: Infinity };

function compileVariant(rules: RuleTable, merged: Merged): Variant {
  const { words, parameters, disguised, likeness } = merged;
  const { holds = never } = likeness;
  const lists: PhraseList[] = [];
  const active: ActiveRule[] = [];
  for (const each of rules.values())
    if (each.verdict !== 'off') active.push(activateRule(each, each.verdict, { lists, parameters, holds }));
  const classes = new Map([...words, ...parameterClasses(merged)]);
  return { rules: active, program: compileProgram(classes, lists, disguised) };
}

/** The base with other verdicts and wording, if that is all that differs. */
function withVerdicts(base: Variant, rules: RuleTable, { parameters }: Merged): Variant | undefined {
  const active = new Map(base.rules.map((each) => [each.rule.id, each]));
  const changed: ActiveRule[] = [];
  for (const { rule, verdict, lockedBy } of rules.values()) {
    if (verdict === 'off') continue;
    const before = active.get(rule.id);
    if (!before || workOf(before.rule) !== workOf(rule) || before.rule.clearedBy !== rule.clearedBy)
      return undefined;
    const weighed = rule.weighed === true && lockedBy === undefined;
    changed.push({ ...before, rule: wordMessage(rule, parameters), verdict, weighed });
  }
  return { rules: changed, program: base.program };
}

/** What a rule looks for; settings that leave it alone leave this very object alone. */
function workOf({ check, ...rule }: Rule): unknown {
  return 'options' in rule ? rule.options : check;
}

import type { RuleTable } from './apply-setting.ts';
import { gatherErrors } from './gather-errors.ts';
import { gatherRules } from './gather-rules.ts';
import { linkProgram } from './match/link-program.ts';
import { openProgram } from './match/open-program.ts';
import type { Program } from './match/program.ts';
import { applyOverride } from './merge-layers.ts';
import type { Merged } from './merged.ts';
import type { Override } from './pack.ts';
import { compilePhrases } from './phrase/compile-phrases.ts';
import type { ActiveRule, Policy, Variant } from './policy.ts';
import { isWeighed } from './is-weighed.ts';
import { prepareConditions } from './prepare-conditions.ts';
import type { IsReady } from './ready-program.ts';
import type { Rule } from './rule.ts';
import { wordMessage } from './word-message.ts';

/** What variants are made of. */
interface Making {
  merged: Merged;
  /** Phrases that are compiled already, and whether they are the ones that are asked for. */
  ready?: { program: () => Program; isOfThisLayout: boolean; fits: IsReady } | undefined;
  /** No config changes the packs, so that what is ready for them need not be compared with what is asked for. */
  isUntouched: boolean;
}

/**
 * Prepares what holds for each kind of post: the rules as merged, or with the overrides that fit its metadata.
 *
 * A variant is compiled when the first post of its kind comes; overrides that only change verdicts and wording share the
 * program.
 */
export function createVariants(making: Making): { base: Variant; variantFor: Policy['variantFor'] } {
  const { merged, isUntouched } = making;
  const base = compileVariant(merged.rules, making, isUntouched);
  const overrides = merged.overrides.map((override, index) => ({
    ...{ override, index },
    fits: prepareConditions({ ...override.when, ...(override.files && { file: override.files }) }),
  }));
  if (overrides.length === 0) return { base, variantFor: () => base };
  refuseUnreadable(merged);
  const known = new Map<string, Variant>([['', base]]);
  const variantFor = (meta: Record<string, unknown>): Variant => {
    const fitting = overrides.filter(({ fits }) => fits(meta));
    const key = fitting.map(({ index }) => index).join(',');
    let variant = known.get(key);
    if (!variant) {
      const rules: RuleTable = new Map(merged.rules);
      for (const { override } of fitting) applyOverride(rules, override);
      variant = withVerdicts(base, rules, merged) ?? compileVariant(rules, making);
      known.set(key, variant);
    }
    return variant;
  };
  return { base, variantFor };
}

/**
 * Reads the phrases that overrides bring, so that a mistake shows at once and not with the first post that one fits. Which words
 * a class has does not matter for that, so that it costs next to nothing.
 *
 * @throws PolicyError E206 for a phrase that cannot be read
 */
function refuseUnreadable(merged: Merged): void {
  gatherErrors(
    merged.overrides.filter(bringsOptions).map((override) => () => {
      const rules: RuleTable = new Map(merged.rules);
      applyOverride(rules, override);
      for (const [id, { rule, verdict }] of rules)
        if (verdict === 'off' || workOf(rule) === workOf(merged.rules.get(id)?.rule ?? rule))
          rules.delete(id);
      if (rules.size === 0) return;
      const { lists, classes } = gatherRules(rules, merged, 'on');
      const names = [...classes].map(
        ([name, { layer, path }]) => [name, { layer, path, phrases: [] }] as const,
      );
      compilePhrases({ lists, classes: new Map(names) });
    }),
  );
}

/** Phrases of rules are among their options, and nothing else of a setting changes them. */
function bringsOptions({ rules }: Override): boolean {
  return Object.values(rules).some((setting) => typeof setting === 'object' && setting.options);
}

function compileVariant(rules: RuleTable, { merged, ready }: Making, isAsBuilt = false): Variant {
  if (ready) {
    const { active, ...phrases } = gatherRules(rules, merged, 'all');
    if (isAsBuilt ? ready.isOfThisLayout : ready.fits(phrases))
      return { rules: active, program: ready.program() };
  }
  const { active, eager, ...phrases } = gatherRules(rules, merged, 'on');
  return { rules: active, program: openProgram(linkProgram(compilePhrases(phrases), eager)) };
}

/** The base with other verdicts and wording, if that is all that differs. */
function withVerdicts(base: Variant, rules: RuleTable, { parameters }: Merged): Variant | undefined {
  const active = new Map(base.rules.map((each) => [each.rule.id, each]));
  const changed: ActiveRule[] = [];
  for (const merged of rules.values()) {
    const { rule, verdict } = merged;
    if (verdict === 'off') continue;
    const before = active.get(rule.id);
    if (!before || workOf(before.rule) !== workOf(rule) || before.rule.clearedBy !== rule.clearedBy)
      return undefined;
    changed.push({ ...before, rule: wordMessage(rule, parameters), verdict, weighed: isWeighed(merged) });
  }
  return { rules: changed, program: base.program };
}

/** What a rule looks for; settings that leave it alone leave this very object alone. */
function workOf({ check, ...rule }: Rule): unknown {
  return 'options' in rule ? rule.options : check;
}

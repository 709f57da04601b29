import { type MergedRule, type RuleTable } from './apply-setting.ts';
import { createVariants } from './create-variants.ts';
import { digest } from './digest.ts';
import { mergeLayers, type OuterConfig } from './merge-layers.ts';
import type { Merged } from './merged.ts';
import { prepareLikeness } from './likeness/prepare-likeness.ts';
import type { Config, Pack } from './pack.ts';
import { PolicyError } from './policy-error.ts';
import type { Policy } from './policy.ts';
import { openReady, type ReadyProgram } from './ready-program.ts';
import { waivableBy } from './set-waivable.ts';
import { youngAgeOf } from './young-age.ts';

/**
 * Compiles packs, the base first, and a config into a policy.
 *
 * @param packs every pack that takes part, each after those it extends
 * @param config what the user chose; it wins over every pack
 * @param outer configs of folders above, the outermost first; they win over packs, and `config` over them
 * @param ready the phrases of the same packs as {@link prepareProgram} has compiled them; used where the configs leave them alone
 * @throws PolicyError when something in them does not hold together, or no rule is left on
 */
export function compilePolicy(
  packs: readonly Pack[],
  config: Config = {},
  { outer = [], ready }: { outer?: readonly OuterConfig[]; ready?: ReadyProgram | undefined } = {},
): Policy {
  const opened = ready && openReady(ready, packs);
  const isUntouched = outer.length === 0 && Object.keys(config).every((key) => leavesPolicy.has(key));
  const merged = opened && isUntouched ? opened.merged() : mergeLayers(packs, config, outer);
  const { rules, overrides, parameters, sources } = merged;
  const { base, variantFor } = createVariants({ merged, ready: opened, isUntouched });
  const named = indexRules(rules);
  let known: string | undefined;
  if (base.rules.length === 0)
    throw new PolicyError(
      'E205',
      'Unexpected policy without an active rule, expected at least one; it would let every post pass',
      { layer: packs.at(-1)?.name ?? 'config', path: ['rules'], hint: 'extends: [standard]' },
    );
  return {
    identity: {
      name: packs.map((pack) => pack.name).join('+'),
      version: packs.at(-1)?.version ?? '0.0.0',
      // Only worked out when somebody asks: it reads every word of every pack.
      get digest() {
        return (known ??= digest(decidingParts(merged)));
      },
    },
    packs: packs.map((pack) => pack.name),
    rules: base.rules,
    parameters,
    youngAge: youngAgeOf(parameters),
    sources,
    likeness: prepareLikeness(merged, opened?.weightsFor(merged.weightsOf)),
    variantFor,
    asksForFile: overrides.some(({ files }) => files !== undefined),
    ruleIds: [...rules.keys()],
    idOf: (id) => named(id)?.rule.id,
    waivableBy: (id) => waivableBy(named(id)),
  };
}

/** What a config may say without changing a rule, a word or a parameter of its packs. */
const leavesPolicy: ReadonlySet<string> = new Set<keyof Config>(['extends', 'root', 'waivers']);

/** Gives everything of a policy that a verdict can depend on. */
function decidingParts(merged: Merged): object {
  const { rules, overrides, words, parameters, disguised, likeness } = merged;
  return {
    // Without examples, since the same pack has them for Node and not for pages.
    rules: [...rules.values()].map(({ rule, verdict }) => ({
      rule: { ...rule, examples: undefined },
      verdict,
    })),
    overrides: overrides.map(({ when, files, rules: settings, bound }) => ({
      ...{ when, files, settings },
      bound: [...bound],
    })),
    words: [...words].map(([key, { phrases }]) => [key, phrases]),
    parameters,
    disguised,
    likeness,
    safe: [...merged.safe].map(([name, { list, passes }]) => [name, list.elements, [...passes]]),
    locked: [...rules.values()].flatMap(({ rule, lockedBy }) => (lockedBy === undefined ? [] : rule.id)),
    waivable: [...rules.values()].map(waivableBy),
  };
}

/** Finds rules by their ids and by those that they had before. */
function indexRules(rules: RuleTable): (id: string) => MergedRule | undefined {
  const former = new Map(
    [...rules.values()].flatMap((merged) => (merged.rule.was ?? []).map((id) => [id, merged] as const)),
  );
  return (id) => rules.get(id) ?? former.get(id);
}

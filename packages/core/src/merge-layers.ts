import { asDeclared } from './as-declared.ts';
import { applyOverridden, applySetting, lockRules, type RuleTable } from './apply-setting.ts';
import { checkDuties, dutyParameters } from './duty.ts';
import { gatherErrors } from './gather-errors.ts';
import { type Guard, guardLocked } from './guard-locked.ts';
import type { Merged, MergedOverride } from './merged.ts';
import type { Config, Layer, Pack } from './pack.ts';
import { refuseMilderLikeness } from './likeness/refuse-milder-likeness.ts';
import { PolicyError, type PolicyErrorPlace } from './policy-error.ts';
import { refuseMistyped } from './refuse-mistyped.ts';
import { refuseUnused } from './refuse-unused.ts';
import type { Rule } from './rule.ts';
import { mergeSafeLists } from './safe-lists.ts';
import { setWaivable } from './set-waivable.ts';
import { suggestName } from './suggest-name.ts';
import { takeLikeness } from './take-likeness.ts';
import { wordClassOf } from './word-class.ts';
import { checkYoungAge, youngAgeParameter } from './young-age.ts';

/** A config of a folder above, which the nearest one refines. */
export interface OuterConfig {
  /** What it is called in errors; no pack has this name. */
  name: string;
  config: Config;
}

/** Name of the config among the layers, in errors. */
const configLayer = 'config';

/**
 * Merges packs, the base first, and then the config. One rule for everything: what comes later replaces by key, and a key
 * with a plus adds; overrides are kept, in order, for the posts that they fit.
 *
 * @throws PolicyError E203 for the setting of a rule that no pack declares, a mistyped condition or an unknown class, E207 for a
 *   rule declared twice, E208 for softening a rule that an earlier layer has locked
 */
export function mergeLayers(
  packs: readonly Pack[],
  config: Config,
  outer: readonly OuterConfig[] = [],
): Merged {
  const merged: Merged = {
    rules: new Map(),
    overrides: [],
    words: new Map(),
    parameters: {},
    parameterOrigins: {},
    sources: {},
    disguised: [],
    likeness: {},
    likenessOrigins: {},
    safe: new Map(),
  };
  gatherErrors([
    ...packs.map((pack) => () => {
      gatherErrors((pack.declares ?? []).map((rule) => () => declare(merged, rule, pack.name)));
      Object.assign(merged.sources, pack.sources);
      mergeLayer(merged, pack, pack.name);
    }),
    () => {
      const ofPacks = new Set(Object.keys(merged.parameters));
      gatherErrors([
        ...outer.map((each) => () => mergeLayer(merged, each.config, each.name)),
        () => mergeLayer(merged, config, configLayer),
        () => refuseUnused(merged, ofPacks),
      ]);
    },
  ]);
  return merged;
}

function declare({ rules }: Merged, rule: Rule, layer: string): void {
  const other = rules.get(rule.id);
  if (other)
    throw new PolicyError(
      'E207',
      `Unexpected second declaration of \`${rule.id}\`, expected one; \`${other.layer}\` has it too`,
      { layer, path: ['declares', rule.id] },
    );
  refuseMistyped(rule.when, { layer, path: ['declares', rule.id, 'when'] });
  rules.set(rule.id, asDeclared(rule, layer));
}

function mergeLayer(merged: Merged, layer: Layer, name: string): void {
  const guard = guardLocked(merged, name);
  gatherErrors([
    ...Object.keys(layer.words ?? {}).map((key) => () => {
      mergeWords(merged.words, key, layer.words ?? {}, { layer: name, guard });
    }),
    ...(layer.disguised ?? []).map((key, index) => () => {
      mergeDisguised(merged, key, { layer: name, path: ['disguised', index] });
    }),
    ...Object.entries(layer.parameters ?? {}).map(([key, value]) => () => {
      mergeParameter(merged, key, value, { layer: name, guard });
    }),
    () => {
      refuseMilderLikeness(merged, layer.likeness ?? {}, name);
      takeLikeness(merged, layer.likeness ?? {}, name);
    },
    ...Object.entries(layer.rules ?? {}).map(
      ([id, setting]) =>
        () =>
          applySetting(merged.rules, id, setting, { layer: name, path: ['rules', id] }),
    ),
    ...(layer.overrides ?? []).map((override, index) => () => {
      if (!override.when && !override.files)
        throw new PolicyError('E202', 'Unexpected override for every post, expected `when` or `files`', {
          layer: name,
          path: ['overrides', index],
          hint: 'What holds for every post stands under `rules`.',
        });
      refuseMistyped(override.when, { layer: name, path: ['overrides', index, 'when'] });
      // A mistake in an override shows at once, not with the first post that it fits.
      const rules = new Map(merged.rules);
      for (const [id, setting] of Object.entries(override.rules))
        applySetting(rules, id, setting, { layer: name, path: ['overrides', index, 'rules', id] });
      merged.overrides.push({ ...override, layer: name, index, bound: lockedBefore(merged.rules, name) });
    }),
    () => mergeSafeLists(merged, layer.safe ?? {}, name),
    () => setWaivable(merged.rules, layer.waivable ?? {}, name),
    () => lockRules(merged.rules, layer.locked ?? [], name),
  ]);
}

/** Changes a table of rules by an override. */
export function applyOverride(rules: RuleTable, override: MergedOverride): void {
  const { layer, index, bound } = override;
  for (const [id, setting] of Object.entries(override.rules))
    applyOverridden(rules, id, setting, { layer, path: ['overrides', index, 'rules', id], bound });
}

function lockedBefore(rules: RuleTable, layer: string): ReadonlySet<string> {
  const locked = [...rules.values()].filter(({ lockedBy }) => lockedBy !== undefined && lockedBy !== layer);
  return new Set(locked.map(({ rule }) => rule.id));
}

/** @throws PolicyError E203 for a class that neither this layer nor one before it has */
function mergeDisguised({ words, disguised }: Merged, key: string, place: PolicyErrorPlace): void {
  if (!words.has(key))
    throw new PolicyError(
      'E203',
      `Unexpected word class \`${key}\`, expected a known one${suggestName(key, [...words.keys()])}`,
      place,
    );
  disguised.push(key);
}

/** Who sets a value, and what protects what is locked. */
interface Setting {
  layer: string;
  guard: Guard;
}

/** A pack may read its phrases only when somebody asks for them, so that nobody does here. */
function mergeWords(
  words: Merged['words'],
  key: string,
  brought: NonNullable<Layer['words']>,
  { layer, guard }: Setting,
): void {
  const name = key.replace(/\+$/, '');
  const path = ['words', key];
  const before = words.get(name);
  if (name !== key && before === undefined)
    throw new PolicyError(
      'E203',
      `Unexpected word class \`${name}\`, expected a known one to add to${suggestName(name, words.keys())}`,
      { layer, path },
    );
  const after = wordClassOf(brought, key, name === key ? undefined : before, { layer, path });
  guard({
    ...{ name, adds: name !== key, path },
    get before() {
      return before?.phrases;
    },
    get after() {
      return after.phrases;
    },
  });
  words.set(name, after);
}

function mergeParameter(merged: Merged, key: string, value: unknown, { layer, guard }: Setting): void {
  const name = key.replace(/\+$/, '');
  const path = ['parameters', key];
  if (dutyParameters.some((each) => each === name)) checkDuties(key, value, layer);
  if (name === youngAgeParameter) checkYoungAge(value, layer);
  const before = merged.parameters[name];
  const after = name === key ? value : [before ?? [], value].flat();
  guard({ name: `$${name}`, adds: name !== key, before, after, path });
  merged.parameters[name] = after;
  merged.parameterOrigins[name] = { layer, path };
}

import type { RuleChange, RuleSetting, RuleVerdict } from './pack.ts';
import { PolicyError } from './policy-error.ts';
import { prepareGlobs } from './prepare-globs.ts';
import { refuseMisfit } from './refuse-misfit.ts';
import type { DataRule, Rule } from './rule.ts';
import { suggestName } from './suggest-name.ts';
import { verdicts } from './verdict.ts';
import type { WaivableBy } from './waivers/waiver.ts';

/** A rule with what the layers say of it. */
export interface MergedRule {
  rule: Rule;
  verdict: RuleVerdict;
  /** The layer that declares it. */
  layer: string;
  /** The layer that locked it. */
  lockedBy?: string;
  /** Who may waive what it finds, as far as a layer said so. */
  waivableBy?: WaivableBy;
  /** Where the last word on the verdict, each option, the lock and the waivers was said. */
  origins: {
    verdict: SettingPlace;
    options: Record<string, SettingPlace>;
    locked?: SettingPlace;
    waivable?: SettingPlace;
  };
}

/** Rules by id. */
export type RuleTable = Map<string, MergedRule>;

/** Where a setting stands: the layer and the keys that lead to it. */
export interface SettingPlace {
  layer: string;
  path: readonly (string | number)[];
}

/**
 * Changes the rules that an id or a glob names by the setting of a layer: a verdict replaces, `atLeast` raises, the key of
 * an option replaces, `key+` adds, and so do reason, message and sources.
 *
 * @throws PolicyError E203 for an unknown rule, E208 where the setting softens what an earlier layer has locked
 */
export function applySetting(rules: RuleTable, id: string, setting: RuleSetting, place: SettingPlace): void {
  const change = toChange(setting);
  for (const merged of findRules(rules, id, place)) {
    refuseSoftening(merged, change, place);
    rules.set(merged.rule.id, changed(merged, change, place));
  }
}

/**
 * Changes rules as {@link applySetting} does, for the posts that an override fits. What softens one of the rules that were
 * locked before the override was written leaves that rule as it is: one override may raise what another lowers, and only
 * a post tells which of them meet.
 */
export function applyOverridden(
  rules: RuleTable,
  id: string,
  setting: RuleSetting,
  { bound, ...place }: SettingPlace & { bound: ReadonlySet<string> },
): void {
  const change = toChange(setting);
  for (const merged of findRules(rules, id, place))
    if (!bound.has(merged.rule.id) || softened(merged, change) === undefined)
      rules.set(merged.rule.id, changed(merged, change, place));
}

function toChange(setting: RuleSetting): RuleChange {
  return typeof setting === 'string' ? { verdict: setting } : setting;
}

function changed(merged: MergedRule, change: RuleChange, place: SettingPlace): MergedRule {
  const { options, clearedBy } = change;
  const verdict = verdictAfter(merged, change);
  const worded = withWording(merged.rule, change);
  const rule = clearedBy ? { ...worded, clearedBy } : worded;
  return {
    ...merged,
    verdict,
    rule: options ? withOptions(rule, options, place) : rule,
    origins: {
      ...merged.origins,
      verdict: verdict === merged.verdict ? merged.origins.verdict : place,
      options: { ...merged.origins.options, ...originsOf(options, place) },
    },
  };
}

function verdictAfter(merged: MergedRule, change: RuleChange): RuleVerdict {
  const { atLeast } = change;
  const verdict = change.verdict ?? merged.verdict;
  return atLeast === undefined || verdict === 'off' || rank(verdict) >= rank(atLeast) ? verdict : atLeast;
}

/** What an author reads of a rule; the same work, so that nothing has to be compiled again. */
function withWording<Kind extends Rule>(
  rule: Kind,
  { weighed, why, message, sources, 'sources+': more }: RuleChange,
): Kind {
  if (weighed === undefined && why === undefined && message === undefined && !sources && !more) return rule;
  return {
    ...rule,
    ...(weighed !== undefined && { weighed }),
    why: why ?? rule.why,
    message: message ?? rule.message,
    sources: [...(sources ?? rule.sources), ...(more ?? [])],
  };
}

/** Locks the rules that a layer names, by id or by a glob, for every layer after it. */
export function lockRules(rules: RuleTable, patterns: readonly string[], layer: string): void {
  patterns.forEach((pattern, index) => {
    const locked = { layer, path: ['locked', index] };
    for (const merged of findRules(rules, pattern, locked))
      rules.set(merged.rule.id, { lockedBy: layer, ...merged, origins: { locked, ...merged.origins } });
  });
}

/**
 * Gives the rules that an id or a glob names.
 *
 * @throws PolicyError E203 when it names none
 */
export function findRules(rules: RuleTable, pattern: string, place: SettingPlace): MergedRule[] {
  const only = rules.get(pattern);
  // The id of a rule has no sign of a glob in it, and fits itself alone.
  if (only) return [only];
  const matches = prepareGlobs(pattern);
  // What stands before the first sign of a glob is in each id that it fits, and most are passed over by that alone.
  const [start = ''] = /^[a-z\d/-]*?(?=\/?(?:[^a-z\d/-]|$))/.exec(pattern) ?? [];
  const named = [...rules.values()].filter(({ rule }) => rule.id.startsWith(start) && matches(rule.id));
  return named.length > 0 ? named : [findRule(rules, pattern, place)];
}

function findRule(rules: RuleTable, id: string, place: SettingPlace): MergedRule {
  const merged = rules.get(id) ?? [...rules.values()].find(({ rule }) => rule.was?.includes(id));
  if (merged) return merged;
  const perhaps = suggestName(id, rules.keys());
  throw new PolicyError('E203', `Unexpected rule \`${id}\`, expected a known rule${perhaps}`, place);
}

function refuseSoftening(merged: MergedRule, change: RuleChange, place: SettingPlace): void {
  const { rule, verdict, lockedBy } = merged;
  if (lockedBy === undefined || lockedBy === place.layer) return;
  const what = softened(merged, change);
  if (what === undefined) return;
  throw new PolicyError(
    'E208',
    `Unexpected ${what} for \`${rule.id}\`, expected \`${verdict}\` or worse: \`${lockedBy}\` has locked it`,
    { ...place, hint: 'Take the line out, or ask whoever keeps that pack.' },
  );
}

/** Names what in a change could let a rule find less, or hold less for what it finds; undefined for a change that cannot. */
function softened(merged: MergedRule, change: RuleChange): string | undefined {
  const verdict = verdictAfter(merged, change);
  if (change.options) return 'options';
  if (change.clearedBy) return 'facts';
  return rank(verdict) < rank(merged.verdict) ? `\`${verdict}\`` : undefined;
}

/** How strict a verdict is; `off` is the mildest of all. */
function rank(verdict: RuleVerdict): number {
  return verdict === 'off' ? 0 : verdicts.indexOf(verdict);
}

function withOptions(rule: Rule, changes: Record<string, unknown>, { layer, path }: SettingPlace): Rule {
  if (typeof rule.check === 'function')
    throw new PolicyError('E202', `Unexpected options for \`${rule.id}\`, expected none: its check is code`, {
      layer,
      path: [...path, 'options'],
    });
  const options: Record<string, unknown> = { ...rule.options };
  for (const [key, value] of Object.entries(changes)) {
    const name = key.replace(/\+$/, '');
    refuseMisfit(rule, { key, name, value }, { layer, path: [...path, 'options', key] });
    options[name] = name === key ? value : [...asList(options[name]), ...asList(value)];
  }
  return { ...rule, options } as unknown as DataRule;
}

function originsOf(options: object | undefined, { layer, path }: SettingPlace): Record<string, SettingPlace> {
  return Object.fromEntries(
    Object.keys(options ?? {}).map((key) => [
      key.replace(/\+$/, ''),
      { layer, path: [...path, 'options', key] },
    ]),
  );
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

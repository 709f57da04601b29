import type { Config, Layer, Pack, RuleSetting, RuleVerdict, Source } from './pack.ts';
import type { WordClass } from './phrase/phrase-list.ts';
import { PolicyError } from './policy-error.ts';
import type { DataRule, Rule } from './rule.ts';
import { suggestName } from './suggest-name.ts';

/** Name of the config among the layers, in errors. */
export const configLayer = 'config';

/** A rule with what the layers say of it, and the layer that declares it. */
export interface MergedRule {
  rule: Rule;
  verdict: RuleVerdict;
  layer: string;
}

/** Packs and config as one. */
export interface Merged {
  rules: Map<string, MergedRule>;
  words: Map<string, WordClass>;
  parameters: Record<string, unknown>;
  sources: Record<string, Source>;
  /** Word classes that are also found in disguise. */
  disguised: string[];
}

/**
 * Merges packs, the base first, and then the config: a verdict replaces, an option's key replaces, `key+` adds.
 *
 * @throws PolicyError E203 for the setting of a rule that no pack declares, E207 for a rule declared twice
 */
export function mergeLayers(packs: readonly Pack[], config: Config): Merged {
  const merged: Merged = { rules: new Map(), words: new Map(), parameters: {}, sources: {}, disguised: [] };
  for (const pack of packs) {
    for (const rule of pack.declares ?? []) declare(merged, rule, pack.name);
    Object.assign(merged.sources, pack.sources);
    mergeLayer(merged, pack, pack.name);
  }
  mergeLayer(merged, config, configLayer);
  return merged;
}

function declare({ rules }: Merged, rule: Rule, layer: string): void {
  const other = rules.get(rule.id);
  if (other)
    throw new PolicyError(
      'E207',
      `Unexpected second declaration of \`${rule.id}\`, expected one; \`${other.layer}\` has it too`,
      {
        layer,
        path: ['declares', rule.id],
      },
    );
  rules.set(rule.id, { rule, verdict: rule.verdict, layer });
}

function mergeLayer(merged: Merged, layer: Layer, name: string): void {
  for (const [key, phrases] of Object.entries(layer.words ?? {}))
    mergeWords(merged.words, key, phrases, name);
  Object.assign(merged.parameters, layer.parameters);
  merged.disguised.push(...(layer.disguised ?? []));
  for (const [id, setting] of Object.entries(layer.rules ?? {}))
    applySetting(merged.rules, id, setting, name);
}

function mergeWords(words: Merged['words'], key: string, phrases: string[], layer: string): void {
  const adds = key.endsWith('+');
  const name = adds ? key.slice(0, -1) : key;
  const before = adds ? (words.get(name)?.phrases ?? []) : [];
  words.set(name, { phrases: [...before, ...phrases], layer, path: ['words', key] });
}

function applySetting(rules: Merged['rules'], id: string, setting: RuleSetting, layer: string): void {
  const merged = rules.get(id) ?? [...rules.values()].find(({ rule }) => rule.was?.includes(id));
  if (!merged)
    throw new PolicyError(
      'E203',
      `Unexpected rule \`${id}\`, expected a known rule${suggestName(id, rules.keys())}`,
      {
        layer,
        path: ['rules', id],
      },
    );
  const { verdict, options } =
    typeof setting === 'string' ? { verdict: setting, options: undefined } : setting;
  const rule = options ? withOptions(merged.rule, options, layer) : merged.rule;
  rules.set(rule.id, { ...merged, rule, verdict: verdict ?? merged.verdict });
}

function withOptions(rule: Rule, changes: Record<string, unknown>, layer: string): Rule {
  if (typeof rule.check === 'function')
    throw new PolicyError('E202', `Unexpected options for \`${rule.id}\`, expected none: its check is code`, {
      layer,
      path: ['rules', rule.id, 'options'],
    });
  const options: Record<string, unknown> = { ...rule.options };
  for (const [key, value] of Object.entries(changes)) {
    if (!key.endsWith('+')) options[key] = value;
    else {
      const name = key.slice(0, -1);
      options[name] = [...asList(options[name]), ...asList(value)];
    }
  }
  return { ...rule, options } as unknown as DataRule;
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

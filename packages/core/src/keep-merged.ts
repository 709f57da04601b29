import type { MergedRule } from './apply-setting.ts';
import { asDeclared } from './as-declared.ts';
import type { Merged } from './merged.ts';
import type { Pack } from './pack.ts';
import type { Rule } from './rule.ts';
import { takeLikeness } from './take-likeness.ts';
import { wordClassOf } from './word-class.ts';

/** What merging packs came to, as plain data; what the packs say themselves is left to them. */
export interface KeptMerged {
  /** The rules that the packs declare, in order. */
  rules: KeptRule[];
  overrides: { layer: string; index: number; bound: string[] }[];
  parameters: Merged['parameters'];
  parameterOrigins: Merged['parameterOrigins'];
  /** The safe lists: whose each is, and the ids of the rules that it passes. */
  safe: { name: string; layer: string; passes: string[] }[];
}

/** A rule by what layers say of it, where that is not what it says itself. */
interface KeptRule extends Partial<Omit<MergedRule, 'rule' | 'layer'>> {
  /** What they put in the place of its parts; of its options, those that changed. */
  changes?: Record<string, unknown>;
}

/** Keeps what merging packs came to, so that it need not be done again while they are the same. */
export function keepMerged(merged: Merged, packs: readonly Pack[]): KeptMerged {
  const { overrides, parameters, parameterOrigins, safe } = merged;
  const declared = declaredIn(packs);
  return {
    ...{ parameters, parameterOrigins },
    rules: [...merged.rules.values()].map((after) => keepRule(declared.get(after.rule.id), after)),
    overrides: overrides.map(({ layer, index, bound }) => ({ layer, index, bound: [...bound] })),
    safe: [...safe].map(([name, { layer, passes }]) => ({ name, layer, passes: [...passes] })),
  };
}

function keepRule(before: MergedRule | undefined, { rule, ...after }: MergedRule): KeptRule {
  const kept: KeptRule = differing({ ...after }, { ...before });
  const changes = differing({ ...rule }, { ...before?.rule });
  if ('options' in changes) changes.options = differing(optionsOf(rule), optionsOf(before?.rule));
  return Object.keys(changes).length > 0 ? { ...kept, changes } : kept;
}

/** Gives the entries that are not the same in another map. Layers take no key away. */
function differing(after: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(after).filter(([key, value]) => !isSame(value, before[key]));
  return Object.fromEntries(entries);
}

/** The same object need not be written out to be the same. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function optionsOf(rule: Rule | undefined): Record<string, unknown> {
  return { ...(rule && 'options' in rule ? rule.options : undefined) };
}

/** Gives what {@link keepMerged} kept of the same packs, as `mergeLayers` would give it. */
export function openMerged(kept: KeptMerged, packs: readonly Pack[]): Merged {
  const { parameters, parameterOrigins } = kept;
  const named = new Map(packs.map((pack) => [pack.name, pack]));
  const merged: Merged = {
    rules: new Map(),
    overrides: kept.overrides.flatMap(({ layer, index, bound }) => {
      const override = named.get(layer)?.overrides?.[index];
      return override ? { ...override, layer, index, bound: new Set(bound) } : [];
    }),
    words: new Map(),
    ...{ parameters, parameterOrigins },
    sources: Object.assign({}, ...packs.map(({ sources }) => sources)) as Merged['sources'],
    disguised: packs.flatMap(({ disguised = [] }) => disguised),
    ...{ likeness: {}, likenessOrigins: {} },
    safe: new Map(),
  };
  [...declaredIn(packs).values()].forEach((before, index) => {
    const { changes, ...after } = kept.rules[index] ?? {};
    const rule = changes ? changed(before.rule, changes) : before.rule;
    merged.rules.set(rule.id, { ...before, ...after, rule });
  });
  for (const pack of packs) {
    takeWords(merged.words, pack);
    takeLikeness(merged, pack.likeness ?? {}, pack.name);
  }
  for (const { name, layer, passes } of kept.safe) {
    const list = named.get(layer)?.safe?.[name];
    if (list) merged.safe.set(name, { list, layer, passes: new Set(passes) });
  }
  return merged;
}

function declaredIn(packs: readonly Pack[]): Map<string, MergedRule> {
  return new Map(
    packs.flatMap(({ declares = [], name }) => declares.map((rule) => [rule.id, asDeclared(rule, name)])),
  );
}

function changed(rule: Rule, { options, ...parts }: Record<string, unknown>): Rule {
  const whole = { ...rule, ...parts };
  return (options ? { ...whole, options: { ...optionsOf(rule), ...options } } : whole) as Rule;
}

function takeWords(words: Merged['words'], { words: brought = {}, name: layer }: Pack): void {
  for (const key of Object.keys(brought)) {
    const name = key.replace(/\+$/, '');
    const before = name === key ? undefined : words.get(name);
    words.set(name, wordClassOf(brought, key, before, { layer, path: ['words', key] }));
  }
}

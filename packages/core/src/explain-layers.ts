import type { SettingPlace } from './apply-setting.ts';
import { mergeLayers, type OuterConfig } from './merge-layers.ts';
import type { Config, Pack } from './pack.ts';
import { waivableBy } from './set-waivable.ts';

/** A value of a policy, and where it was said. */
export interface TracedValue {
  /** What it is: `['rules', 'tone/jargon', 'verdict']`, `['parameters', 'ownNumbers']`. */
  key: readonly string[];
  value: unknown;
  /** The pack, or `config`. */
  layer: string;
  /** Keys that lead to it within that layer. */
  path: readonly (string | number)[];
}

/**
 * Tells where each value of a policy comes from: parameters, verdicts, options that a layer set, locks, waivers, overrides,
 * scores of weighing, safe lists, word classes; in this order.
 *
 * @throws PolicyError as {@link compilePolicy} does for layers that do not hold together
 */
export function explainLayers(
  packs: readonly Pack[],
  config: Config,
  outer: readonly OuterConfig[] = [],
): TracedValue[] {
  const { rules, overrides, parameters, parameterOrigins, words, safe, likeness, likenessOrigins } =
    mergeLayers(packs, config, outer);
  const values: TracedValue[] = [];
  const add = (key: string[], value: unknown, place: SettingPlace | undefined): void => {
    if (place) values.push({ key, value, layer: place.layer, path: place.path });
  };
  for (const [name, value] of Object.entries(parameters))
    add(['parameters', name], value, parameterOrigins[name]);
  for (const merged of rules.values()) {
    const { rule, verdict, origins } = merged;
    add(['rules', rule.id, 'verdict'], verdict, origins.verdict);
    for (const [option, place] of Object.entries(origins.options))
      add(
        ['rules', rule.id, 'options', option],
        (rule as { options?: Record<string, unknown> }).options?.[option],
        place,
      );
    add(['rules', rule.id, 'locked'], true, origins.locked);
    add(['rules', rule.id, 'waivable'], waivableBy(merged), origins.waivable);
  }
  for (const { layer, index, when, files, rules: settings } of overrides)
    add(
      ['overrides'],
      { ...(when && { when }), ...(files && { files }), rules: settings },
      { layer, path: ['overrides', index] },
    );
  for (const [name, score] of Object.entries(likeness).filter(([key]) => key !== 'weights'))
    add(['likeness', name], score, likenessOrigins[name]);
  for (const [name, { list, layer }] of safe) add(['safe', name], list, { layer, path: ['safe', name] });
  for (const [name, { phrases, layer, path }] of words) add(['words', name], phrases, { layer, path });
  return values;
}

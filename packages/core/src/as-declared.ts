import type { MergedRule } from './apply-setting.ts';
import type { Rule } from './rule.ts';

/** Gives a rule as the layer that declares it has it, before any says more of it. */
export function asDeclared(rule: Rule, layer: string): MergedRule {
  return {
    ...{ rule, layer },
    verdict: rule.verdict,
    origins: { verdict: { layer, path: ['declares', rule.id, 'verdict'] }, options: {} },
  };
}

import { activateRule } from './activate-rule.ts';
import type { RuleTable } from './apply-setting.ts';
import { clauseOf } from './finding.ts';
import type { Merged } from './merged.ts';
import { parameterClasses } from './parameter-classes.ts';
import type { PhraseSource } from './phrase/compile-phrases.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import type { ActiveRule } from './policy.ts';
import { listSafe } from './safe-lists.ts';

/** The rules that are on, and the phrases that they look for, yet to be compiled. */
export interface Gathered extends Required<PhraseSource> {
  active: ActiveRule[];
  /** The phrase lists that are looked for in every post, and not only when a check asks for them. */
  eager: Set<number>;
}

/** Without scores to hold them from, no post is held for its likeness, and none is named. */
const never = { holds: { official: Infinity, personal: Infinity }, names: Infinity };

/**
 * Makes rules ready, and gathers their phrases with the word classes that these may refer to.
 *
 * @param which whether the phrases of rules that are off are gathered too, so that the lists are the same whatever is on
 */
export function gatherRules(rules: RuleTable, merged: Merged, which: 'all' | 'on'): Gathered {
  const { words, parameters, disguised, safe } = merged;
  const { holds = never.holds, names = never.names } = merged.likeness;
  const likeness = { holds, names, alone: toldAlone(rules) };
  const lists: PhraseList[] = [];
  const eager = new Set<number>();
  const active: ActiveRule[] = [];
  const safeOf = listSafe(safe, lists);
  for (const each of rules.values())
    if (each.verdict !== 'off')
      active.push(activateRule(each, each.verdict, { lists, eager, parameters, likeness, safeOf }));
    else if (which === 'all')
      activateRule(each, 'advise', { lists, eager: new Set(), parameters, likeness, safeOf });
  return { active, lists, eager, classes: new Map([...words, ...parameterClasses(merged)]), disguised };
}

/** The clauses whose likeness is told alone. */
function toldAlone(rules: RuleTable): Set<string> {
  const alone = [...rules.values()].filter(({ rule }) => rule.check === 'likeness' && rule.options.alone);
  return new Set(alone.map(({ rule }) => clauseOf(rule.id)));
}

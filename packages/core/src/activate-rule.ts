import type { MergedRule, SettingPlace } from './apply-setting.ts';
import type { Check, Preparation } from './checks/check.ts';
import { prepareCheck } from './checks/prepare-check.ts';
import { prepareFacts } from './facts/find-lack.ts';
import { clauseOf } from './finding.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import type { ActiveRule } from './policy.ts';
import { isWeighed } from './is-weighed.ts';
import { prepareConditions } from './prepare-conditions.ts';
import type { FindingVerdict } from './verdict.ts';
import { wordMessage } from './word-message.ts';

/** Where the pages of the rules are. */
const rulesUrl = 'https://bluepencil.dev/rules/';

/** Checks that read a text by itself, without needing the rest of the post. */
const readers: ReadonlySet<unknown> = new Set(['phrases', 'entity', 'near', 'signals']);

/** What rules are made ready with. */
interface Activation {
  lists: PhraseList[];
  eager: Set<number>;
  parameters: Record<string, unknown>;
  likeness: Preparation['likeness'];
  /** Gives the phrase lists of what may be said under a rule. */
  safeOf: (rule: MergedRule) => readonly number[];
}

/**
 * Makes a rule ready to check posts; its phrases join `lists`, to be compiled with those of the others, and `eager`, if they
 * are to be looked for in every post.
 */
export function activateRule(
  merged: MergedRule,
  verdict: FindingVerdict,
  { lists, eager, parameters, likeness, safeOf }: Activation,
): ActiveRule {
  const { rule } = merged;
  const triggers: number[] = [];
  const addPhrases: Preparation['addPhrases'] = (phrases, option) =>
    lists.push({ phrases, ...placeOf(merged, option.split('.')) }) - 1;
  const preparation: Preparation = {
    addPhrases,
    addTriggers: (phrases, option) => {
      const list = addPhrases(phrases, option);
      eager.add(list);
      triggers.push(list);
      return list;
    },
    parameters,
    likeness,
    values: (list) => (list ?? []).flatMap((value) => resolve(value, parameters)),
  };
  const { check } = rule;
  const prepared: Check =
    typeof check === 'function'
      ? ({ reading }) => check(reading, { parameters })
      : prepareCheck(rule, preparation);
  return {
    rule: wordMessage(rule, parameters),
    verdict,
    clause: clauseOf(rule.id),
    url: rulesUrl + rule.id,
    personal: rule.personal ?? rule.id.startsWith('pii/'),
    readsText: readers.has(check) && !rule.id.startsWith('form/'),
    late: check === 'likeness',
    weighed: isWeighed(merged),
    applies: prepareConditions(rule.when),
    triggers,
    safe: safeOf(merged),
    check: prepared,
    findLack: rule.clearedBy && prepareFacts(rule.clearedBy),
  };
}

/** Where an option was written last: in a setting, or in the rule itself. */
function placeOf({ rule, layer, origins }: MergedRule, [key = '', ...inner]: string[]): SettingPlace {
  const { layer: by, path } = origins.options[key] ?? { layer, path: ['declares', rule.id, 'options', key] };
  return { layer: by, path: [...path, ...inner] };
}

/** Puts the value of a parameter in place of `$name`; a parameter that nobody set is empty. */
function resolve(value: string, parameters: Record<string, unknown>): string[] {
  if (!value.startsWith('$')) return [value];
  const set = parameters[value.slice(1)] ?? [];
  return (Array.isArray(set) ? set : [set]).map((item) => `${item}`);
}

import type { Check, Preparation } from './checks/check.ts';
import { prepareCheck } from './checks/prepare-check.ts';
import { digest } from './digest.ts';
import { clauseOf } from './finding.ts';
import { mergeLayers, type MergedRule } from './merge-layers.ts';
import type { Config, Pack } from './pack.ts';
import { compileProgram } from './phrase/compile-program.ts';
import type { PhraseList } from './phrase/phrase-list.ts';
import { PolicyError } from './policy-error.ts';
import type { ActiveRule, Policy } from './policy.ts';
import { prepareConditions } from './prepare-conditions.ts';
import type { FindingVerdict } from './verdict.ts';

/** Where the pages of the rules are. */
const rulesUrl = 'https://bluepencil.dev/rules/';

/**
 * Compiles packs, the base first, and a config into a policy.
 *
 * @param packs every pack that takes part, each after those it extends
 * @param config what the user chose; it wins over every pack
 * @throws PolicyError when something in them does not hold together, or no rule is left on
 */
export function compilePolicy(packs: readonly Pack[], config: Config = {}): Policy {
  const { rules, words, parameters, sources, disguised } = mergeLayers(packs, config);
  const lists: PhraseList[] = [];
  const active = [...rules.values()].filter(isOn).map((merged) => activate(merged, lists, parameters));
  const name = packs.map((pack) => pack.name).join('+');
  if (active.length === 0)
    throw new PolicyError(
      'E205',
      'Unexpected policy without an active rule, expected at least one; it would let every post pass',
      {
        layer: packs.at(-1)?.name ?? 'config',
        path: ['rules'],
        hint: 'extends: [standard]',
      },
    );
  return {
    identity: {
      name,
      version: packs.at(-1)?.version ?? '0.0.0',
      digest: digest({
        rules: [...rules.values()],
        words: [...words].map(([key, { phrases }]) => [key, phrases]),
        parameters,
        disguised,
      }),
    },
    packs: packs.map((pack) => pack.name),
    rules: active,
    parameters,
    sources,
    program: compileProgram(words, lists, disguised),
  };
}

/** Checks that read a text by itself, without needing the rest of the post. */
const readers: ReadonlySet<unknown> = new Set(['phrases', 'entity', 'near', 'signals']);

type OnRule = MergedRule & { verdict: FindingVerdict };

function isOn(merged: MergedRule): merged is OnRule {
  return merged.verdict !== 'off';
}

function activate(
  { rule, verdict, layer }: OnRule,
  lists: PhraseList[],
  parameters: Record<string, unknown>,
): ActiveRule {
  const preparation: Preparation = {
    addPhrases: (phrases, option) =>
      lists.push({ phrases, layer, path: ['declares', rule.id, 'options', ...option.split('.')] }) - 1,
    parameters,
    values: (list) => (list ?? []).flatMap((value) => resolve(value, parameters)),
  };
  const { check } = rule;
  const prepared: Check =
    typeof check === 'function'
      ? ({ reading }) => check(reading, { parameters })
      : prepareCheck(rule, preparation);
  return {
    rule,
    verdict,
    clause: clauseOf(rule.id),
    url: rulesUrl + rule.id,
    personal: rule.personal ?? rule.id.startsWith('pii/'),
    readsText: readers.has(check) && !rule.id.startsWith('form/'),
    applies: prepareConditions(rule.when),
    check: prepared,
  };
}

/** Puts the value of a parameter in place of `$name`; a parameter that nobody set is empty. */
function resolve(value: string, parameters: Record<string, unknown>): string[] {
  if (!value.startsWith('$')) return [value];
  const set = parameters[value.slice(1)] ?? [];
  return (Array.isArray(set) ? set : [set]).map((item) => `${item}`);
}

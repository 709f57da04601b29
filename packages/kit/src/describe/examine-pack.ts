import {
  clauseOf,
  compilePolicy,
  type DataRule,
  lint,
  type Pack,
  type Policy,
  type Source,
} from '@bluepencil/core';
import { examineHead } from './examine-head.ts';
import { examineRule } from './examine-rule.ts';
import { unreachableOverrides } from './unreachable-overrides.ts';
import { unusedParameters } from './unused-parameters.ts';
import { unusedWords } from './unused-words.ts';

/** What came of examining a pack. */
export interface ExaminedPack {
  /** How many rules and examples were tried. */
  rules: number;
  examples: number;
  /** What is wrong, by the id of the rule or `pack`. */
  faults: { about: string; lines: string[] }[];
}

/**
 * Examines a pack as its author would: every example of every rule, and what nothing uses or nothing reaches.
 *
 * @param own the pack
 * @param packs the packs that it extends, the base first, and itself
 * @throws PolicyError when they do not make a policy
 */
export function examinePack(own: Pack, packs: readonly Pack[]): ExaminedPack {
  const sources = Object.assign({}, ...packs.map((pack) => pack.sources)) as Record<string, Source>;
  const rules = (own.declares ?? []).filter((rule): rule is DataRule => typeof rule.check === 'string');
  const lintWith = createLint(packs);
  const examination = {
    lint: lintWith,
    sources: new Set(Object.keys(sources)),
    // A pack of an agency may have clauses of its own.
    clauses: new Set(rules.map(({ id }) => clauseOf(id))),
  };
  const faults = [
    { about: 'pack', lines: examineWhole(own, packs, sources) },
    ...rules.map((rule) => ({ about: rule.id, lines: examineRule(rule, examination) })),
  ];
  return {
    rules: rules.length,
    examples: rules.reduce((sum, { examples }) => sum + examples.fail.length + examples.pass.length, 0),
    faults: faults.filter(({ lines }) => lines.length > 0),
  };
}

function examineWhole(
  own: Pack,
  packs: readonly Pack[],
  sources: Readonly<Record<string, Source>>,
): string[] {
  return [
    ...examineHead(own, sources),
    ...unusedWords(own, packs).map(
      (name) => `words: nothing uses \`{${name}}\`, expected a phrase that does`,
    ),
    ...unusedParameters(own, packs).map(
      (name) => `parameters: nothing uses \`${name}\`, expected \`$${name}\` in a rule`,
    ),
    ...unusedMessages(own),
    ...unreachableOverrides(own, packs),
  ];
}

/** Gives the settings that word a finding of a rule which the same setting turns off. */
function unusedMessages({ rules = {} }: Pack): string[] {
  return Object.entries(rules)
    .filter(
      ([, setting]) =>
        typeof setting === 'object' &&
        setting.verdict === 'off' &&
        (setting.message ?? setting.why) !== undefined,
    )
    .map(([id]) => `rules: nobody sees the message for \`${id}\`, expected none for a rule that is off`);
}

/** Examples with the same parameters share a policy, which takes a while to compile. */
function createLint(packs: readonly Pack[]) {
  const policies = new Map<string, Policy>();
  return (post: Parameters<typeof lint>[0], parameters: Record<string, unknown> = {}) => {
    const key = JSON.stringify(parameters);
    let policy = policies.get(key);
    if (!policy) policies.set(key, (policy = compilePolicy(packs, { parameters })));
    return lint(post, policy).findings;
  };
}

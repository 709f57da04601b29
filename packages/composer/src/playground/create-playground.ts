import {
  compilePolicy,
  type DataRule,
  measurePost,
  type Pack,
  type Policy,
  PolicyError,
} from '@bluepencil/core';
import { explainRule } from '../explain-rule.ts';
import { toPostFinding } from '../to-post-finding.ts';
import { compileRules, lintWith } from './edited-rules.ts';
import type { Chosen, Playground } from './playground.ts';
import { readRule, writeRule } from './read-rule.ts';

/** Makes what answers the page, of all packs that it comes with; each stands after those it extends. */
export function createPlayground(packs: readonly Pack[]): Playground {
  const policies = new Map<string, Policy>();
  const edits = new Map<string, DataRule>();
  let agency = packs.at(-1)?.name ?? '';
  let edited: Policy | undefined;

  const stack = (): Pack[] => packsOf(agency, packs);
  const policy = (): Policy => {
    const known = policies.get(agency) ?? compilePolicy(stack());
    policies.set(agency, known);
    return known;
  };
  const asDeclared = (id: string): DataRule => {
    const active = policy().rules.find(({ rule }) => rule.id === id);
    if (!active || typeof active.rule.check === 'function') throw new Error(`Unexpected rule \`${id}\``);
    return { ...(active.rule as DataRule), verdict: active.verdict };
  };

  return {
    agencies: () =>
      Promise.resolve(
        packs.map(({ name, summary = '' }) => ({
          ...{ name, summary },
          isBase: packs.some((pack) => pack.extends?.includes(name)),
        })),
      ),
    choose: async (name) => {
      agency = name;
      edits.clear();
      edited = undefined;
      return Promise.resolve(choicesOf(policy(), stack()));
    },
    ruleText: async (id) => Promise.resolve(writeRule(asDeclared(id))),
    edit: async (id, text) => {
      const next = new Map(edits);
      next.delete(id);
      if (text !== undefined) {
        const rule = readRule(text, id);
        if (!('id' in rule)) return rule;
        next.set(id, rule);
      }
      try {
        edited = next.size > 0 ? compileRules([...next.values()], stack(), policy()) : undefined;
      } catch (error) {
        if (error instanceof PolicyError)
          return { message: error.message, offset: offsetIn(text ?? '', error) };
        throw error;
      }
      edits.clear();
      for (const [key, rule] of next) edits.set(key, rule);
      return Promise.resolve(undefined);
    },
    lint: async (post) => {
      const {
        id,
        verdict,
        findings,
        policy: identity,
      } = await Promise.resolve(lintWith(post, policy(), edited));
      const length = measurePost(post, policy());
      return {
        id,
        verdict,
        findings: findings.map((finding) => toPostFinding(post, finding)),
        policy: identity,
        length,
      };
    },
    explain: (id) => {
      const isEdited = edited?.rules.some(({ rule }) => rule.id === id) === true;
      const explained = explainRule(
        id,
        isEdited && edited ? { ...edited, sources: policy().sources } : policy(),
      );
      return Promise.resolve(explained);
    },
  };
}

/** Gives a pack after all those that it extends. */
function packsOf(name: string, packs: readonly Pack[]): Pack[] {
  const found = new Set<Pack>();
  const add = (each: string): void => {
    const pack = packs.find((one) => one.name === each);
    if (!pack || found.has(pack)) return;
    for (const base of pack.extends ?? []) add(base);
    found.add(pack);
  };
  add(name);
  return [...found];
}

function choicesOf(policy: Policy, packs: readonly Pack[]): Chosen {
  const conditions = [
    ...packs.flatMap((pack) => (pack.overrides ?? []).map(({ when }) => when)),
    ...policy.rules.map(({ rule }) => rule.when ?? {}),
  ];
  const valuesOf = (field: string): string[] => [
    ...new Set(conditions.flatMap((when) => when[field] ?? []).filter((value) => /^[\w-]+$/.test(value))),
  ];
  return {
    rules: policy.rules.map(({ rule: { id, summary }, verdict }) => ({ id, summary, verdict })),
    units: valuesOf('unit'),
    roles: valuesOf('role'),
  };
}

/** Where the phrase stands that an error speaks of: the last key of its path that the text has. */
function offsetIn(text: string, { path }: PolicyError): number {
  const keys = path.filter((key): key is string => typeof key === 'string');
  return Math.max(0, text.lastIndexOf(`${keys.at(-1) ?? ''}:`));
}

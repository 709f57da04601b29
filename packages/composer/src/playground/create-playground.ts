import type { Pack, Policy } from '@bluepencil/core';
import { explainRule } from '../explain-rule.ts';
import { toPostReport } from '../to-post-report.ts';
import { ChosenAgency } from './chosen-agency.ts';
import type { Chosen, Playground } from './playground.ts';
import { writeRule } from './read-rule.ts';

/** Makes what answers the page, of all packs that it comes with; each stands after those it extends. */
export function createPlayground(packs: readonly Pack[]): Playground {
  /** Policies that were compiled, by agency. */
  const policies = new Map<string, Policy>();
  let chosen: ChosenAgency | undefined;
  const choose = (name: string): ChosenAgency => {
    chosen = new ChosenAgency(packsOf(name, packs), policies.get(name));
    policies.set(name, chosen.policy);
    return chosen;
  };
  const agency = (): ChosenAgency => chosen ?? choose(packs.at(-1)?.name ?? '');

  // Asynchronous, so that whatever is thrown is a rejection for the page.
  const answer = <T>(give: () => T): Promise<T> => Promise.resolve().then(give);
  return {
    agencies: () =>
      answer(() =>
        packs.map(({ name, summary = '' }) => ({
          ...{ name, summary },
          isBase: packs.some((pack) => pack.extends?.includes(name)),
        })),
      ),
    choose: (name) => answer(() => choicesOf(choose(name))),
    ruleText: (id) => answer(() => writeRule(agency().rule(id))),
    edit: (id, text) => answer(() => agency().edit(id, text)),
    lint: (post, options) => answer(() => toPostReport(agency().lint(post, options), post, agency().policy)),
    explain: (id) =>
      answer(() => {
        const { policy, edited } = agency();
        const isEdited = edited?.rules.some(({ rule }) => rule.id === id) === true;
        return explainRule(id, isEdited ? { ...edited, sources: policy.sources } : policy);
      }),
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

function choicesOf({ policy, packs }: ChosenAgency): Chosen {
  const conditions = [
    ...packs.flatMap((pack) => (pack.overrides ?? []).map(({ when = {} }) => when)),
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

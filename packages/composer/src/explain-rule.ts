import type { Policy } from '@bluepencil/core';
import type { Explanation } from './linter.ts';

/** Explains a rule that is on in a policy, with the sources that it cites. */
export function explainRule(id: string, policy: Policy): Explanation | undefined {
  const active = policy.rules.find(({ rule }) => rule.id === id);
  if (!active) return undefined;
  const { rule, verdict, url } = active;
  return {
    ...{ rule: id, verdict, url, summary: rule.summary, why: rule.why },
    sources: rule.sources.map((reference) => ({ ...policy.sources[reference.id], ...reference })),
  };
}

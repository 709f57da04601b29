import { lint, measurePost, type Policy } from '@bluepencil/core';
import { explainRule } from './explain-rule.ts';
import type { Linter } from './linter.ts';
import { toPostFinding } from './to-post-finding.ts';

/** Makes a linter of a policy that works where it is made, on the thread that asks. */
export function createLinter(policy: Policy): Linter {
  // Asynchronous, so that whatever is thrown is a rejection as from a worker.
  return {
    lint: async (post) => {
      const { id, verdict, findings, policy: identity } = await Promise.resolve(lint(post, policy));
      return {
        ...{
          id,
          verdict,
          findings: findings.map((finding) => toPostFinding(post, finding)),
          policy: identity,
        },
        length: measurePost(post, policy),
      };
    },
    explain: (rule) => Promise.resolve(explainRule(rule, policy)),
  };
}

import { lint, type Policy } from '@bluepencil/core';
import { explainRule } from './explain-rule.ts';
import type { Linter } from './linter.ts';
import { toPostReport } from './to-post-report.ts';

/** Makes a linter of a policy that works where it is made, on the thread that asks. */
export function createLinter(policy: Policy): Linter {
  // Asynchronous, so that whatever is thrown is a rejection as from a worker.
  return {
    lint: async (post, { waivers } = {}) =>
      toPostReport(await Promise.resolve(lint(post, policy, { waivers, now: new Date() })), post, policy),
    explain: (rule) => Promise.resolve(explainRule(rule, policy)),
  };
}

import type { Finding } from '@bluepencil/core';
import type { PostFinding } from './linter.ts';

/** Turns a finding, which is a message with methods, into plain data. */
export function toPostFinding(finding: Finding): PostFinding {
  const { ruleId, clause, verdict, start, end, field, reason, note, url, fix, expected = [] } = finding;
  return {
    ...{ rule: ruleId, clause, verdict, start, end, message: reason, why: note, url },
    ...(field !== undefined && { field }),
    ...(fix !== undefined && { fix }),
    instead: [...expected],
  };
}

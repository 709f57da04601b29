import { editsFor, type Finding, type Post } from '@bluepencil/core';
import type { PostFinding } from './linter.ts';

/** Turns a finding in a post, which is a message with methods, into plain data. */
export function toPostFinding(post: Post, finding: Finding): PostFinding {
  const { ruleId, clause, verdict, start, end, field, reason, note, url } = finding;
  return {
    ...{ rule: ruleId, clause, verdict, start, end, message: reason, why: note, url },
    ...(field !== undefined && { field }),
    edits: editsFor(post, finding),
  };
}

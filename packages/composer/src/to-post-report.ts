import { measurePost, type Policy, type Post, type Report } from '@bluepencil/core';
import type { PostReport } from './linter.ts';
import { toPostFinding } from './to-post-finding.ts';
import { toWaivedFinding } from './to-waived-finding.ts';

/** Turns the report of a post into plain data, with the length of its text. */
export function toPostReport(report: Report, post: Post, policy: Policy): PostReport {
  const { id, verdict, findings, waived, refused = [], policy: identity } = report;
  return {
    ...{ id, verdict, policy: identity },
    findings: findings.map((finding) => {
      const refusals = refused.filter((each) => each.finding === finding).map(({ fault }) => fault.message);
      return { ...toPostFinding(post, finding), ...(refusals.length > 0 && { refusals }) };
    }),
    ...(waived && { waived: waived.map((each) => toWaivedFinding(post, each)) }),
    length: measurePost(post, policy),
  };
}

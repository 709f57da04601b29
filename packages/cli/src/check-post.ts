import { decide, type Finding, fingerprints, fix, lint, type Policy, type Report } from '@bluepencil/core';
import type { Baseline, Cache, ReadPost } from '@bluepencil/node';
import type { Suppressed } from '@bluepencil/reporter';

/** A post and what became of it. */
export interface CheckedPost {
  report: Report;
  /** What each finding of the report is known by. */
  fingerprints: string[];
  /** What the baseline lets stand. */
  suppressed: Suppressed[];
  /** The safe edits that were made, and the text that they lead to. */
  fixed: Finding[];
  text: string;
}

/** What posts are checked with. */
export interface Checking {
  policy: Policy;
  cache: Cache | undefined;
  baseline: Baseline | undefined;
  fixes: boolean;
}

/** Checks one post: fixed first, from the cache where it can be, without what the baseline lets stand. */
export function checkPost(
  { post: given }: ReadPost,
  { policy, cache, baseline, fixes }: Checking,
): CheckedPost {
  const {
    post,
    fixed,
    report: whole,
  } = fixes
    ? fix(given, policy)
    : { post: given, fixed: [], report: cache?.get(given, policy.identity) ?? lint(given, policy) };
  cache?.set(post, whole);
  const known = fingerprints(post, whole.findings);
  const keyed = baseline ? fingerprints(post, whole.findings, baseline) : [];
  const findings: Finding[] = [];
  const names: string[] = [];
  const suppressed: Suppressed[] = [];
  whole.findings.forEach((finding, index) => {
    const fingerprint = known[index] ?? '';
    // A rule that failed found nothing that anybody could have let stand.
    if (finding.cause === undefined && baseline?.findings.has(keyed[index] ?? ''))
      suppressed.push({ finding, fingerprint, reason: 'in the baseline' });
    else {
      findings.push(finding);
      names.push(fingerprint);
    }
  });
  const report = suppressed.length > 0 ? { ...whole, findings, verdict: decide(findings) } : whole;
  return { report, fingerprints: names, suppressed, fixed, text: post.text };
}

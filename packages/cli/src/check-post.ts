import {
  applyWaivers,
  decide,
  type Finding,
  fingerprints,
  type LintOptions,
  type Policy,
  type Report,
} from '@bluepencil/core';
import type { Baseline } from '@bluepencil/node';
import type { LintedPost } from './lint-post.ts';
import type { Suppressed } from '@bluepencil/reporter';

/** A post and what became of it. */
export interface CheckedPost {
  report: Report;
  /** What each finding of the report is known by, and each that is waived. */
  fingerprints: string[];
  waivedFingerprints: string[];
  /** What the baseline lets stand. */
  suppressed: Suppressed[];
  /** The safe edits that were made, and the text that they lead to. */
  fixed: Finding[];
  text: string;
}

/** What decides about findings. */
export interface Checking extends LintOptions {
  policy: Policy;
  baseline: Baseline | undefined;
}

/** Tells what becomes of a post that was linted: what waivers and the baseline let stand is set aside. */
export function checkPost(
  { post, fixed, whole }: LintedPost,
  { policy, baseline, waivers, now }: Checking,
): CheckedPost {
  const unwaived = applyWaivers(whole, { post, policy, waivers, now });
  const nameOf = namesBy(whole.findings, fingerprints(post, whole.findings));
  const keyOf = namesBy(whole.findings, baseline ? fingerprints(post, whole.findings, baseline) : []);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of unwaived.findings)
    // A rule that failed found nothing that anybody could have let stand.
    if (finding.cause === undefined && baseline?.findings.has(keyOf(finding)))
      suppressed.push({ finding, fingerprint: nameOf(finding), reason: 'in the baseline' });
    else findings.push(finding);
  const report = suppressed.length > 0 ? { ...unwaived, findings, verdict: decide(findings) } : unwaived;
  return {
    report,
    fingerprints: findings.map(nameOf),
    waivedFingerprints: (report.waived ?? []).map(({ finding }) => nameOf(finding)),
    suppressed,
    fixed,
    text: post.text,
  };
}

function namesBy(findings: readonly Finding[], names: readonly string[]): (finding: Finding) => string {
  const known = new Map(findings.map((finding, index) => [finding, names[index] ?? '']));
  return (finding) => known.get(finding) ?? '';
}

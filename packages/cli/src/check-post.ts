import {
  applyWaivers,
  decide,
  type Finding,
  fingerprints,
  fix,
  lint,
  type LintOptions,
  type Policy,
  type Report,
} from '@bluepencil/core';
import { type Baseline, type Cache, placePost, type ReadPost } from '@bluepencil/node';
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

/** What posts are checked with. */
export interface Checking extends LintOptions {
  policy: Policy;
  configFile: string | undefined;
  cache: Cache | undefined;
  baseline: Baseline | undefined;
  fixes: boolean;
}

/** Checks one post: fixed first, from the cache where it can be, without what waivers and the baseline let stand. */
export function checkPost(read: ReadPost, checking: Checking): CheckedPost {
  const { post, fixed, whole, report: unwaived } = check(placePost(read, checking), checking);
  const { baseline } = checking;
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

/** Gives the report with and without what waivers let stand. What the cache keeps is without: they end, and it does not. */
function check(given: ReadPost['post'], { policy, cache, fixes, waivers, now }: Checking) {
  const options = { waivers, now };
  const { post, fixed } = fixes ? fix(given, policy, options) : { post: given, fixed: [] };
  const kept = isDated(post.meta) || isDated(policy.parameters) ? undefined : cache;
  const whole = kept?.get(post, policy.identity) ?? lint(post, policy, { now });
  kept?.set(post, whole);
  return { post, fixed, whole, report: applyWaivers(whole, { post, policy, ...options }) };
}

function namesBy(findings: readonly Finding[], names: readonly string[]): (finding: Finding) => string {
  const known = new Map(findings.map((finding, index) => [finding, names[index] ?? '']));
  return (finding) => known.get(finding) ?? '';
}

/** Tells whether there is a date to hold against the time of the check: then the answer is not for ever. */
function isDated(fields: unknown): boolean {
  return fields !== undefined && /\d{4}-\d\d-\d\d/.test(JSON.stringify(fields));
}

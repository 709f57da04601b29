import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import type { LintOptions } from './lint-options.ts';
import type { Policy } from './policy.ts';
import type { Post } from './post.ts';
import type { Report } from './report.ts';
import { isAtLeast } from './verdict.ts';

/** A post after its safe edits. */
export interface Fixed {
  post: Post;
  /** The findings that were fixed, round by round; the places of later rounds are those of the text by then. */
  fixed: Finding[];
  /** What is still found. */
  report: Report;
}

/**
 * Makes the safe edits that findings carry, in the text of the post.
 *
 * Nothing outside a finding changes, an edit that would raise the verdict or lead to another finding to fix is left out,
 * and fixing again changes nothing. What a waiver lets stand is left as it is. Each try reads the post again: one whose
 * edits get in each other's way so often that it would take too long is left as it is.
 */
export function fix(post: Post, policy: Policy, options: LintOptions = {}): Fixed {
  let triesLeft = Math.max(fewestTries, Math.ceil(mostCharacters / (post.text.length + 1)));
  const check = (changed: Post): Report | undefined =>
    (triesLeft -= 1) < 0 ? undefined : lint(changed, policy, options);
  const untouched: Fixed = { post, fixed: [], report: lint(post, policy, options) };
  let fixed = untouched;
  for (let next = improve(fixed, check); next; next = improve(next, check)) fixed = next;
  return triesLeft < 0 ? untouched : fixed;
}

/** How many characters may be read again for the edits of one post, and how often a post of any length may be. */
const mostCharacters = 5e5;
const fewestTries = 3;

/** Makes all edits at once; where that does harm, the first half that does none, the first quarter, …, the first edit. */
function improve(before: Fixed, check: (post: Post) => Report | undefined): Fixed | undefined {
  const fixable = withoutOverlaps(before.report.findings);
  for (const findings of groupsOf(fixable)) {
    const post = { ...before.post, text: applied(before.post.text, findings) };
    const report = check(post);
    if (!report) return undefined;
    // Each edit settles its finding and gives rise to no other, so this comes to an end.
    const settled = withoutOverlaps(report.findings).length <= fixable.length - findings.length;
    if (settled && isAtLeast(before.report.verdict, report.verdict))
      return { post, report, fixed: [...before.fixed, ...findings] };
  }
  return undefined;
}

/** Gives all, both halves, the quarters and so on down to each by itself. */
function* groupsOf(findings: readonly Finding[]): Generator<readonly Finding[]> {
  for (let size = findings.length; size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < findings.length; at += size) yield findings.slice(at, at + size);
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  let end = 0;
  return findings.filter((finding) => {
    if (finding.fix === undefined || finding.field !== undefined || finding.start < end) return false;
    end = finding.end;
    return true;
  });
}

function applied(text: string, findings: readonly Finding[]): string {
  let at = 0;
  const parts = findings.flatMap(({ start, end, fix: words = '' }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, words];
  });
  return parts.join('') + text.slice(at);
}

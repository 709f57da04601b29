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
 * and fixing again changes nothing. What a waiver lets stand is left as it is.
 */
export function fix(post: Post, policy: Policy, options: LintOptions = {}): Fixed {
  const check = (changed: Post): Report => lint(changed, policy, options);
  let fixed: Fixed = { post, fixed: [], report: check(post) };
  for (let next = improve(fixed, check); next; next = improve(next, check)) fixed = next;
  return fixed;
}

/** Makes all edits at once; where that does harm, the first that does none by itself. */
function improve(before: Fixed, check: (post: Post) => Report): Fixed | undefined {
  const fixable = withoutOverlaps(before.report.findings);
  if (fixable.length === 0) return undefined;
  const tries = fixable.length === 1 ? [fixable] : [fixable, ...fixable.map((finding) => [finding])];
  for (const findings of tries) {
    const post = { ...before.post, text: applied(before.post.text, findings) };
    const report = check(post);
    // Each edit settles its finding and gives rise to no other, so this comes to an end.
    const settled = withoutOverlaps(report.findings).length <= fixable.length - findings.length;
    if (settled && isAtLeast(before.report.verdict, report.verdict))
      return { post, report, fixed: [...before.fixed, ...findings] };
  }
  return undefined;
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

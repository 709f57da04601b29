import type { Finding } from './finding.ts';
import { isAtLeast, type Verdict } from './verdict.ts';

/** Gives the verdict of a post: that of its worst finding, or `publish` when there is none. */
export function decide(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  let worst: Verdict = 'publish';
  for (const { verdict } of findings) if (isAtLeast(verdict, worst)) worst = verdict;
  return worst;
}

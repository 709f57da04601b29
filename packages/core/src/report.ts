import type { Finding } from './finding.ts';
import type { PolicyIdentity } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** The answer for one post. */
export interface Report {
  /** The post's own id. */
  id: string;
  verdict: Verdict;
  /** In the order of the text. */
  findings: Finding[];
  policy: PolicyIdentity;
}

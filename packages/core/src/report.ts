import type { Finding } from './finding.ts';
import type { PolicyIdentity } from './policy.ts';
import type { Verdict } from './verdict.ts';
import type { RefusedWaiver, Waived } from './waivers/waiver.ts';

/** The answer for one post. */
export interface Report {
  /** The post's own id. */
  id: string;
  verdict: Verdict;
  /** In the order of the text. */
  findings: Finding[];
  /** Findings that may stand by a waiver; they do not count for the verdict. Left out where there is none. */
  waived?: Waived[];
  /** Waivers that are for a finding and do not count: expired, or signed by whom the policy does not let. */
  refused?: RefusedWaiver[];
  policy: PolicyIdentity;
}

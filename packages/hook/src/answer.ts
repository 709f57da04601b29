import type { PolicyIdentity } from '@bluepencil/core';
import type { ReportResult } from '@bluepencil/reporter';
import type { LogPlace } from './decision.ts';

/** An approval that is for a finding of this post and does not suffice. */
export interface PendingApproval {
  rule: string;
  /** What is missing, such as a second person. */
  message: string;
}

/** The answer for one post: what a report says of it, and what lets it out. */
export interface Answer extends ReportResult {
  pending?: PendingApproval[];
  policy: PolicyIdentity;
  /** Proves this verdict for exactly this post. Only a receipt of `publish` or `advise` lets a post out. */
  receipt: string;
  /** When the receipt ends, ISO 8601. */
  receiptUntil: string;
  decision: LogPlace;
}

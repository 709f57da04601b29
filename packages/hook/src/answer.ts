import type { FindingVerdict, PolicyIdentity, Verdict } from '@bluepencil/core';
import type { LogPlace } from './decision.ts';

/** One thing that a rule found. What is personal in it is masked. */
export interface AnsweredFinding {
  rule: string;
  /** The clause that the rule enforces: the first two segments of its id. */
  clause: string;
  verdict: FindingVerdict;
  /** UTF-16 offset in the text, or in the field. */
  start: number;
  /** UTF-16 offset after the last character. */
  end: number;
  /** What was found and what was expected. */
  message: string;
  why: string;
  /** The rule's page. */
  url: string;
}

/** A finding that may stand, because people said so. */
export interface WaivedFinding extends AnsweredFinding {
  reason: string;
  /** Each with the role. */
  by: string[];
  /** ISO 8601. */
  until: string;
}

/** An approval that is for a finding of this post and does not suffice. */
export interface PendingApproval {
  rule: string;
  /** What is missing, such as a second person. */
  message: string;
}

/** The answer for one post. */
export interface Answer {
  /** The post's own id. */
  id: string;
  /** The worst of the findings that stand, or `publish`. */
  verdict: Verdict;
  /** In the order of the text. */
  findings: AnsweredFinding[];
  /** What an approval or a waiver of the config lets stand. */
  waived?: WaivedFinding[];
  pending?: PendingApproval[];
  policy: PolicyIdentity;
  /** Proves this verdict for exactly this post. Only a receipt of `publish` or `advise` lets a post out. */
  receipt: string;
  /** When the receipt ends, ISO 8601. */
  receiptUntil: string;
  decision: LogPlace;
}

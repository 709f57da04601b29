import type { FindingVerdict, PolicyIdentity, Verdict } from '@bluepencil/core';
import type { ReportedError } from './reporter.ts';

/** The report for programs: `bluepencil lint --format json`. */
export interface JsonReport {
  /** Rises when a field goes or changes its meaning, and not when one is added. */
  schemaVersion: 1;
  policy: PolicyIdentity;
  /** One for each post, in the order of the input. */
  results: ReportResult[];
  /** Input that could not be read; the posts before and after it have results all the same. */
  errors?: ReportedError[];
}

/** The answer for one post. */
export interface ReportResult {
  /** The post's own id. */
  id: string;
  /** The worst of its findings, or `publish`. */
  verdict: Verdict;
  /** In the order of the text. */
  findings: ReportFinding[];
  /** Findings that may stand by a waiver or an approval; they do not count for the verdict. */
  waived?: ReportWaived[];
}

/** A finding that may stand, and who says so. */
export interface ReportWaived extends ReportFinding {
  /** Why it may stand. */
  reason: string;
  /** The people who decided, with their roles. */
  by: string[];
  /** Until when, ISO 8601. */
  until: string;
}

/** One thing that a rule found. */
export interface ReportFinding {
  rule: string;
  /** The clause that the rule enforces: the first two segments of its id. */
  clause: string;
  verdict: FindingVerdict;
  /** UTF-16 offset in the text, or in the description of an attachment. */
  start: number;
  /** UTF-16 offset after the last character. */
  end: number;
  /** What was found and what was expected; what is personal is masked. */
  message: string;
  why: string;
  /** The rule's page. */
  url: string;
}

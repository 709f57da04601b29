import type { Finding, Policy, Post, Report } from '@bluepencil/core';

/** Something that could not be checked. */
export interface ReportedError {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  code: string;
  message: string;
}

/** What a format needs to know beside the reports. */
export interface ReportOptions {
  /** What the posts were checked against. */
  policy: Pick<Policy, 'identity' | 'packs' | 'rules'> & Partial<Pick<Policy, 'sources'>>;
  /** Whether the text goes where colours are shown. */
  color?: boolean;
  /** How many columns the terminal has, so that a format for people can break its lines; without it, they stay whole. */
  columns?: number | undefined;
  /** Whether what is personal is shown as it is. Reports come masked; formats that quote posts mask them unless this is set. */
  showMatches?: boolean;
}

/** A finding that may stand by a baseline: it holds no post, and is still reported where a format has a place for that. */
export interface Suppressed {
  finding: Finding;
  /** What it is known by; see core's `fingerprints`. */
  fingerprint?: string | undefined;
  /** Why it may stand. */
  reason: string;
}

/** Where the post of a report comes from. Everything may be missing: formats show what they know. */
export interface Origin {
  /** As it is shown: the path from the working folder. */
  file?: string | undefined;
  /** Line of the file on which the post starts; its text, if the file is one post. */
  line?: number | undefined;
  /** Whether the file is this post, so that a place in the text has a line in the file. */
  isFile?: boolean | undefined;
  post?: Post | undefined;
  /** What each finding is known by, in the order of the findings; see core's `fingerprints`. */
  fingerprints?: readonly string[] | undefined;
  /** What a baseline lets stand; what waivers do is in the report. */
  suppressed?: readonly Suppressed[] | undefined;
  /** What each waived finding of the report is known by, in their order. */
  waivedFingerprints?: readonly string[] | undefined;
  /** Places of the post that are personal, beside those of the findings that the report tells: no format quotes them. */
  personal?: readonly Pick<Finding, 'start' | 'end' | 'field'>[] | undefined;
}

/** Turns reports into text piece by piece, so that none has to be kept; the pieces in a row are the whole. */
export interface Reporter {
  begin: () => string;
  /** Takes the reports in the order of the posts. */
  result: (report: Report, origin?: Origin) => string;
  end: (errors: readonly ReportedError[]) => string;
}

/** A format of reports. */
export type Format = (options: ReportOptions) => Reporter;

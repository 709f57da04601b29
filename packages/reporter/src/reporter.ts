import type { Policy, Report } from '@bluepencil/core';

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
  policy: Pick<Policy, 'identity' | 'packs' | 'rules'>;
  /** Whether the text goes where colours are shown. */
  color?: boolean;
}

/** Turns reports into text piece by piece, so that none has to be kept; the pieces in a row are the whole. */
export interface Reporter {
  begin: () => string;
  /** Takes the reports in the order of the posts; `line` is where the text starts in its file, if the file is one post. */
  result: (report: Report, line?: number) => string;
  end: (errors: readonly ReportedError[]) => string;
}

/** A format of reports. */
export type Format = (options: ReportOptions) => Reporter;

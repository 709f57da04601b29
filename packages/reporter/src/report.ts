import type { Report } from '@bluepencil/core';
import { type FormatName, formats } from './formats.ts';
import type { ReportedError, ReportOptions } from './reporter.ts';

/** Turns all reports of a run into one text. */
export function report(
  reports: readonly Report[],
  options: ReportOptions & { format: FormatName; errors?: readonly ReportedError[] },
): string {
  const reporter = formats[options.format](options);
  return [
    reporter.begin(),
    ...reports.map((each) => reporter.result(each)),
    reporter.end(options.errors ?? []),
  ].join('');
}

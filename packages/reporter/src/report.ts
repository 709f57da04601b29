import type { Report } from '@bluepencil/core';
import { type FormatName, formats } from './formats.ts';
import type { Format, Origin, ReportedError, ReportOptions } from './reporter.ts';

/** Turns all reports of a run into one text; a format of one's own is the function itself. */
export function report(
  reports: readonly Report[],
  options: ReportOptions & {
    format: FormatName | Format;
    errors?: readonly ReportedError[];
    /** Where each report's post comes from, in the order of the reports. */
    origins?: readonly Origin[];
  },
): string {
  const { format } = options;
  const reporter = (typeof format === 'string' ? formats[format] : format)(options);
  return [
    reporter.begin(),
    ...reports.map((each, index) => reporter.result(each, options.origins?.[index])),
    reporter.end(options.errors ?? []),
  ].join('');
}

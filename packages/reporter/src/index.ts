export { explain, type ExplainedRule } from './explain.ts';
export { type FormatName, formats } from './formats.ts';
export { resultOf } from './json.ts';
export type { JsonReport, ReportFinding, ReportResult, ReportWaived } from './json-report.ts';
export { report } from './report.ts';
export type { Format, Origin, ReportedError, Reporter, ReportOptions, Suppressed } from './reporter.ts';

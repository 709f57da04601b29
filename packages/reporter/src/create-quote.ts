import type { Finding, Report } from '@bluepencil/core';
import { hidePersonal } from './hide-personal.ts';
import type { Origin, ReportOptions } from './reporter.ts';
import { standingOf } from './standing-of.ts';
import { textOf } from './text-of.ts';

/** Gives the text of a post, or of the description that a field names, at its offsets and with what is personal hidden. */
export type Quote = (field?: string) => string;

/**
 * Makes a function that quotes the post of a report, if it is known. Formats quote by it alone: what was found to be
 * personal in one text of the post is hidden in all of them, also where the finding itself is not reported.
 */
export function createQuote(
  report: Report,
  origin: Origin,
  { showMatches = false }: Pick<ReportOptions, 'showMatches'>,
): Quote | undefined {
  const { post, personal = [] } = origin;
  if (!post) return undefined;
  if (showMatches) return (field) => textOf(post, field);
  const all: Pick<Finding, 'start' | 'end' | 'field'>[] = [
    ...[...report.findings, ...standingOf(report, origin).map(({ finding }) => finding)].filter(
      (finding) => finding.personal,
    ),
    ...personal,
  ];
  // The longest first: a value within another one would break it up.
  const values = all
    .map(({ field, start, end }) => textOf(post, field).slice(start, end))
    .sort((a, b) => b.length - a.length);
  // Every finding is quoted by itself, and there may be as many as words.
  const hidden = new Map<string | undefined, string>();
  return (field) => {
    let text = hidden.get(field);
    if (text === undefined) {
      const own = all.filter((each) => each.field === field);
      hidden.set(field, (text = hidePersonal(textOf(post, field), own, values)));
    }
    return text;
  };
}

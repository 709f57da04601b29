import type { Finding, Report } from '@bluepencil/core';
import { colourOf } from './colour-of.ts';
import { count } from './count.ts';
import { createPaint, type Paint } from './paint.ts';
import { positionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Origin, ReportOptions, Reporter } from './reporter.ts';
import { showPolicy } from './show-policy.ts';
import { emptyTally, readTally, type Tally } from './tally.ts';

/** The format for people: posts with findings, and what all the posts came to. */
export function pretty({ policy, color }: ReportOptions): Reporter {
  const paint = createPaint(color);
  const counts = emptyTally();
  return {
    begin: () => '',
    result: (report, origin = {}) => {
      counts[report.verdict] += 1;
      return report.findings.length === 0 ? '' : showReport(report, origin, paint);
    },
    end: (errors) => {
      const unread =
        errors.length > 0 ? `${count(errors.length, 'error')}: not every post could be checked\n` : '';
      return `${showCounts(counts, paint)}\n${paint('red', unread)}${paint('dim', showPolicy(policy))}\n`;
    },
  };
}

function showReport({ id, findings }: Report, origin: Origin, paint: Paint): string {
  const rows = findings.map((finding) => ({ finding, position: showPosition(finding, origin) }));
  const width = Math.max(...rows.map(({ position }) => position.length));
  const shown = rows.map(({ finding, position }) => showFinding(finding, position.padEnd(width), paint));
  return `${paint('bold', printable(id))}\n${shown.join('')}\n`;
}

function showPosition(finding: Finding, origin: Origin): string {
  const { line, column } = positionOf(finding, origin);
  return `${line}:${column}`;
}

const verdictWidth = 'advise'.length;

function showFinding(finding: Finding, position: string, paint: Paint): string {
  const { verdict, reason, ruleId, note, expected = [] } = finding;
  const margin = ' '.repeat(verdictWidth + position.length + 6);
  const lines = [
    `  ${paint(colourOf(verdict), verdict.padEnd(verdictWidth))}  ${position}  ${printable(reason)}  ${paint('dim', ruleId)}`,
    `${margin}${paint('dim', printable(note))}`,
    ...expected.map((wording) => `${margin}${paint('green', `instead: ${printable(wording)}`)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function showCounts(counts: Tally, paint: Paint): string {
  const { total, present } = readTally(counts);
  if (total === 0) return 'No post was checked';
  if (total === counts.publish)
    return paint(
      'green',
      total === 1 ? 'Nothing found: the post may go out' : `Nothing found: all ${total} posts may go out`,
    );
  return `${count(total, 'post')}: ${present.map(([verdict, number]) => paint(colourOf(verdict), `${number} ${verdict}`)).join(', ')}`;
}

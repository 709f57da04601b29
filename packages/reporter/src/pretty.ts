import type { Finding, Report, Waived } from '@bluepencil/core';
import { colourOf } from './colour-of.ts';
import { count } from './count.ts';
import { createPaint, type Paint } from './paint.ts';
import { positionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Origin, ReportOptions, Reporter } from './reporter.ts';
import { showPolicy } from './show-policy.ts';
import { showWaiver } from './standing-of.ts';
import { emptyTally, readTally, type Tally } from './tally.ts';

/** The format for people: posts with findings, and what all the posts came to. */
export function pretty({ policy, color }: ReportOptions): Reporter {
  const paint = createPaint(color);
  const counts = emptyTally();
  let waived = 0;
  return {
    begin: () => '',
    result: (report, origin = {}) => {
      counts[report.verdict] += 1;
      const ownWaived = report.waived?.length ?? 0;
      waived += ownWaived;
      return report.findings.length + ownWaived === 0 ? '' : showReport(report, origin, paint);
    },
    end: (errors) => {
      const unread =
        errors.length > 0 ? `${count(errors.length, 'error')}: not every post could be checked\n` : '';
      const standing = waived > 0 ? `; ${count(waived, 'finding')} waived` : '';
      return `${showCounts(counts, paint)}${standing}\n${paint('red', unread)}${paint('dim', showPolicy(policy))}\n`;
    },
  };
}

function showReport({ id, findings, waived = [] }: Report, origin: Origin, paint: Paint): string {
  const all = [...findings, ...waived.map(({ finding }) => finding)];
  const width = Math.max(...all.map((finding) => showPosition(finding, origin).length));
  const place = (finding: Finding): string => showPosition(finding, origin).padEnd(width);
  const shown = [
    ...findings.map((finding) => showFinding(finding, place(finding), paint)),
    ...waived.map((each) => showWaived(each, place(each.finding), paint)),
  ];
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

function showWaived({ finding, waiver }: Waived, position: string, paint: Paint): string {
  const margin = ' '.repeat(verdictWidth + position.length + 6);
  const head = `  ${'waived'.padEnd(verdictWidth)}  ${position}  ${printable(finding.reason)}  ${finding.ruleId}`;
  return `${paint('dim', head)}\n${margin}${paint('dim', printable(showWaiver(waiver)))}\n`;
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

import type { Finding, Report, Verdict } from '@bluepencil/core';
import { colourOf } from './colour-of.ts';
import { createPaint, type Paint } from './paint.ts';
import { printable } from './printable.ts';
import type { ReportOptions, Reporter } from './reporter.ts';

/** The format for people: posts with findings, and what all the posts came to. */
export function pretty({ policy, color }: ReportOptions): Reporter {
  const paint = createPaint(color);
  const counts: Counts = { block: 0, review: 0, advise: 0, publish: 0 };
  return {
    begin: () => '',
    result: (report, line = 1) => {
      counts[report.verdict] += 1;
      return report.findings.length === 0 ? '' : showReport(report, line, paint);
    },
    end: (errors) => {
      const unread =
        errors.length > 0 ? `${count(errors.length, 'error')}: not every post could be checked\n` : '';
      return `${showCounts(counts, paint)}\n${paint('red', unread)}${paint('dim', showPolicy(policy))}\n`;
    },
  };
}

/** How many posts came to each verdict, the worst first. */
type Counts = Record<Verdict, number>;

function showReport({ id, findings }: Report, firstLine: number, paint: Paint): string {
  const rows = findings.map((finding) => ({ finding, position: positionOf(finding, firstLine) }));
  const width = Math.max(...rows.map(({ position }) => position.length));
  const shown = rows.map(({ finding, position }) => showFinding(finding, position.padEnd(width), paint));
  return `${paint('bold', printable(id))}\n${shown.join('')}\n`;
}

function positionOf({ place }: Finding, firstLine: number): string {
  const start = place && 'start' in place ? place.start : place;
  return `${(start?.line ?? 1) + firstLine - 1}:${start?.column ?? 1}`;
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

function showCounts(counts: Counts, paint: Paint): string {
  const present = (Object.entries(counts) as [Verdict, number][]).filter(([, number]) => number > 0);
  const total = present.reduce((sum, [, number]) => sum + number, 0);
  if (total === 0) return 'No post was checked';
  if (total === counts.publish)
    return paint(
      'green',
      total === 1 ? 'Nothing found: the post may go out' : `Nothing found: all ${total} posts may go out`,
    );
  return `${count(total, 'post')}: ${present.map(([verdict, number]) => paint(colourOf(verdict), `${number} ${verdict}`)).join(', ')}`;
}

function showPolicy({ rules, packs, identity }: ReportOptions['policy']): string {
  return `${count(rules.length, 'rule')} of ${packs.join(', ')} ${identity.version} applied`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

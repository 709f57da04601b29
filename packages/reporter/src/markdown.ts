import type { Finding, Report, Waived } from '@bluepencil/core';
import { count } from './count.ts';
import { type Entry, groupFindings } from './group-findings.ts';
import { positionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Format, Origin } from './reporter.ts';
import { showPolicy } from './show-policy.ts';
import { showWaiver } from './standing-of.ts';
import { emptyTally, readTally } from './tally.ts';

/** The format for a pull-request comment or a review ticket: the posts with findings, then what all came to. */
export const markdown: Format = ({ policy }) => {
  const tally = emptyTally();
  return {
    begin: () => '## Bluepencil\n\n',
    result: (report, origin = {}) => {
      tally[report.verdict] += 1;
      const shown = report.findings.length + (report.waived?.length ?? 0);
      return shown === 0 ? '' : showReport(report, origin);
    },
    end: (errors) => {
      const { total, present } = readTally(tally);
      const sum =
        total === tally.publish
          ? `${count(total, 'post')} checked, nothing found.`
          : `**${count(total, 'post')}:** ${present.map(([verdict, number]) => `${number} ${verdict}`).join(', ')}.`;
      const unread = errors.map(
        ({ file, line, code, message }) =>
          `- ${escape(line === undefined ? file : `${file}:${line}`)}: ${code} ${escape(message)}\n`,
      );
      const trouble = unread.length > 0 ? `### Could not be checked\n\n${unread.join('')}\n` : '';
      return `${trouble}${sum} ${escape(showPolicy(policy))}.\n`;
    },
  };
};

function showReport({ id, verdict, findings, waived = [] }: Report, origin: Origin): string {
  const rows = [
    ...groupFindings(findings).map((entry) => showEntry(entry, origin)),
    ...waived.map((each) => showWaived(each, origin)),
  ];
  return `### ${escape(id)}: ${verdict}\n\n| verdict | where | finding | why |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
}

function showEntry({ finding, findings, expected }: Entry, origin: Origin): string {
  const { verdict, reason, note } = finding;
  const instead = expected.map((each) => `<br>Instead: ${escape(each)}`).join('');
  const rules = findings.map(({ ruleId, url }) => `[${ruleId}](${url})`).join(', ');
  return `| ${verdict} | ${showPlace(finding, origin)} | ${escape(reason)}${instead} | ${escape(note)} ${rules} |\n`;
}

function showWaived({ finding, waiver }: Waived, origin: Origin): string {
  const { reason, ruleId, url } = finding;
  return `| waived | ${showPlace(finding, origin)} | ${escape(reason)} | ${escape(showWaiver(waiver))} [${ruleId}](${url}) |\n`;
}

function showPlace(finding: Finding, origin: Origin): string {
  const { line, column } = positionOf(finding, origin);
  return finding.field === undefined ? `${line}:${column}` : escape(finding.field);
}

/**
 * Writes a text so that it stands in a cell as itself: no markup, no link or picture, no mention that would notify somebody.
 */
function escape(text: string): string {
  return printable(text)
    .replace(/[&<>\\*_~#|![\](){}`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/@\b/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//');
}

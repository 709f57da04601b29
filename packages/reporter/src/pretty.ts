import type { Finding, Report, Waived } from '@bluepencil/core';
import { colourOf } from './colour-of.ts';
import { columnsOf } from './columns-of.ts';
import { count } from './count.ts';
import { createQuote, type Quote } from './create-quote.ts';
import { type Entry, groupFindings } from './group-findings.ts';
import { type Colour, createPaint, type Paint } from './paint.ts';
import { positionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Origin, ReportOptions, Reporter } from './reporter.ts';
import { type Excerpt, showExcerpt } from './show-excerpt.ts';
import { showPolicy } from './show-policy.ts';
import { showSources } from './show-sources.ts';
import { showWaiver } from './standing-of.ts';
import { emptyTally, readTally, type Tally } from './tally.ts';
import { wrap } from './wrap.ts';

/** The format for people: what was found, in the words of the post and with reasons, and what all the posts came to. */
export function pretty(options: ReportOptions): Reporter {
  const { policy, color } = options;
  const paint = createPaint(color);
  const counts = emptyTally();
  let waived = 0;
  return {
    begin: () => '',
    result: (report, origin = {}) => {
      counts[report.verdict] += 1;
      const { findings, waived: ownWaived = [] } = report;
      waived += ownWaived.length;
      if (findings.length + ownWaived.length === 0) return '';
      const surroundings = { ...options, origin, quote: createQuote(report, origin, options), paint };
      const entries = [
        ...groupFindings(findings).map((entry) => showEntry(entry, surroundings)),
        ...ownWaived.map((each) => showWaived(each, surroundings)),
      ];
      return `${showHead(report, origin, paint)}\n\n${entries.map((entry) => `${entry}\n`).join('')}`;
    },
    end: (errors) => {
      const unread =
        errors.length > 0 ? `${count(errors.length, 'error')}: not every post could be checked\n` : '';
      const standing = waived > 0 ? `; ${count(waived, 'finding')} waived` : '';
      return `${showCounts(counts, paint)}${standing}\n${paint('red', unread)}${paint('dim', showPolicy(policy))}\n`;
    },
  };
}

/** The id of the post, and where it comes from if that is not the same. */
function showHead({ id }: Report, { file, line, isFile }: Origin, paint: Paint): string {
  const place = file === undefined || isFile ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
  return `${paint('bold', printable(id))}${place === '' ? '' : `  ${paint('dim', printable(place))}`}`;
}

interface Surroundings extends ReportOptions {
  origin: Origin;
  quote: Quote | undefined;
  paint: Paint;
}

/** The longest line of a post that is shown where nobody tells how wide a line may be. */
const excerptColumns = 100;
const margin = '    ';
const gutter = '| ';
const labelColumns = 'instead  '.length;

function showEntry({ finding, findings, expected }: Entry, surroundings: Surroundings): string {
  const { verdict, reason, note, field } = finding;
  const { origin, quote, paint, policy, columns = Infinity } = surroundings;
  const head = `  ${verdict}  ${showPlace(finding, origin)}  `;
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const excerptWidth = Math.min(columns, excerptColumns) - margin.length - gutter.length;
  const excerpt = quote && showExcerpt(quote(field), finding, excerptWidth);
  const label = (name: string, text: string): string[] =>
    hang(`${margin}${name.padEnd(labelColumns)}`, text, columns).map(
      ([start, words]) => paint('dim', start) + words,
    );
  const rows = [
    ...hang(head, reason, columns).map(
      ([start, words]) =>
        start.replace(verdict, (word) => paint(colourOf(verdict), word)) + paint('bold', words),
    ),
    ...(excerpt ? showLine(excerpt, paint, colourOf(verdict)) : []),
    ...label('why', note),
    ...expected.flatMap((wording) => label('instead', wording)),
    ...showSources(ruleIds, policy).flatMap((source) => label('source', source)),
    ...label(ruleIds.length > 1 ? 'rules' : 'rule', ruleIds.join(', ')),
  ];
  return rows.map((row) => `${row}\n`).join('');
}

/** However narrow a terminal is, so many columns of it are for the words. */
const fewestColumns = 20;

/** Breaks a text into lines that hang below what it starts with. */
function hang(start: string, text: string, columns: number): [start: string, words: string][] {
  const room = Math.max(fewestColumns, columns - columnsOf(start));
  const blank = ' '.repeat(columnsOf(start));
  return wrap(printable(text), room).map((words, index) => [index === 0 ? start : blank, words]);
}

function showLine({ before, words, after, carets }: Excerpt, paint: Paint, colour: Colour): string[] {
  const start = `${margin}${paint('dim', gutter)}`;
  return [`${start}${before}${paint(colour, words)}${after}`, `${start}${paint(colour, carets)}`];
}

function showWaived(
  { finding, waiver }: Waived,
  { origin, paint, columns = Infinity }: Surroundings,
): string {
  const rows = [
    ...hang(`  waived  ${showPlace(finding, origin)}  `, finding.reason, columns),
    ...hang(margin, showWaiver(waiver), columns),
    ...hang(`${margin}${'rule'.padEnd(labelColumns)}`, finding.ruleId, columns),
  ];
  return rows.map(([start, words]) => `${paint('dim', start + words)}\n`).join('');
}

function showPlace(finding: Finding, origin: Origin): string {
  const { line, column } = positionOf(finding, origin);
  return finding.field === undefined ? `${line}:${column}` : `${printable(finding.field)} ${line}:${column}`;
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

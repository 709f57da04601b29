import type { Finding, Report, Verdict } from '@bluepencil/core';
import { count } from '../count.ts';
import { createQuote } from '../create-quote.ts';
import { escapeXml } from '../escape-xml.ts';
import { type Entry, groupFindings } from '../group-findings.ts';
import { positionOf } from '../position-of.ts';
import type { Format, Origin, ReportedError, ReportOptions } from '../reporter.ts';
import { showPolicy } from '../show-policy.ts';
import { standingOf } from '../standing-of.ts';
import { emptyTally, readTally, type Tally } from '../tally.ts';
import { hashes } from './hashes.ts';
import { script } from './script.ts';
import { showText } from './show-text.ts';
import { style } from './style.ts';

/**
 * The format for reading and passing on: one page, with nothing to load, that filters by verdict, clause and unit.
 *
 * It keeps what it is given until the end, since its first lines tell how many there are.
 */
export const html: Format = (options) => {
  const tally = emptyTally();
  const clauses = new Set<string>();
  const units = new Set<string>();
  const articles: string[] = [];
  return {
    begin: () => '',
    result: (report, origin = {}) => {
      tally[report.verdict] += 1;
      for (const { clause } of report.findings) clauses.add(clause);
      const unit = unitOf(origin);
      if (unit !== '') units.add(unit);
      articles.push(showArticle(report, origin, { number: articles.length + 1, options }));
      return '';
    },
    end: (errors) => `${showHead(options, tally)}
<form hidden aria-label="Filter the posts">
${showSelect(
  'verdict',
  readTally(tally).present.map(([verdict]) => verdict),
)}
${showSelect('clause', [...clauses].sort())}
${showSelect('unit', [...units].sort())}
<button type="reset">Show all</button>
</form>
<p id="shown" role="status">${count(articles.length, 'post')}</p>
</header>
<main id="posts">
${showErrors(errors)}${articles.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`,
  };
};

function showHead({ policy }: ReportOptions, tally: Tally): string {
  const { total } = readTally(tally);
  const counts = [['posts', total], ...Object.entries(tally)].map(
    ([name, number]) => `<div><dt>${name}</dt><dd>${number}</dd></div>`,
  );
  const allowed = `default-src 'none'; style-src 'sha256-${hashes.style}'; script-src 'sha256-${hashes.script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Bluepencil: ${count(total, 'post')}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#posts">To the posts</a>
<header>
<h1>Bluepencil</h1>
<p>${escapeXml(showPolicy(policy))}</p>
<dl>${counts.join('')}</dl>`;
}

function showSelect(name: string, values: readonly string[]): string {
  const options = values.map((value) => `<option>${escapeXml(value)}</option>`);
  return `<label>${name}<select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}

function showArticle(
  report: Report,
  origin: Origin,
  { number, options }: { number: number; options: ReportOptions },
): string {
  const { id, verdict, findings } = report;
  const entries = groupFindings(findings);
  const anchorOf = (finding: Finding): string =>
    `p${number}-${entries.findIndex((entry) => entry.findings.includes(finding)) + 1}`;
  const clauses = new Set(findings.map(({ clause }) => clause));
  const parts = [
    `<article aria-labelledby="p${number}" data-verdict="${verdict}" data-clauses="${escapeXml([...clauses].join(' '))}" data-unit="${escapeXml(unitOf(origin))}">`,
    `<h2 id="p${number}">${escapeXml(id)} ${showVerdict(verdict)}</h2>`,
    showPlace(origin),
    ...showPost(report, origin, { anchorOf, options }),
    entries.length > 0
      ? `<ol>${entries.map((entry) => `<li id="${anchorOf(entry.finding)}">${showEntry(entry, origin)}</li>`).join('')}</ol>`
      : '',
    ...standingOf(report, origin).map(
      ({ finding, reason }) =>
        `<p class="why">Let stand (${escapeXml(reason)}): ${showReason(finding.reason)}</p>`,
    ),
    '</article>',
  ];
  return parts.filter(Boolean).join('\n');
}

function showPlace(origin: Origin): string {
  const { file, line } = origin;
  const place = file === undefined ? '' : line === undefined || origin.isFile ? file : `${file}:${line}`;
  const facts = [place, unitOf(origin)].filter(Boolean).map(escapeXml);
  return facts.length > 0 ? `<p class="why">${facts.join(' · ')}</p>` : '';
}

/** The text of the post and the descriptions of its pictures that something was found in. */
function showPost(
  report: Report,
  origin: Origin,
  { anchorOf, options }: { anchorOf: (finding: Finding) => string; options: ReportOptions },
): string[] {
  const quote = createQuote(report, origin, options);
  if (!quote) return [];
  const { findings } = report;
  const all = [...findings, ...standingOf(report, origin).map(({ finding }) => finding)];
  return [...new Set([undefined, ...all.map(({ field }) => field)])].map((field) => {
    const label = field === undefined ? 'Text' : 'Text description of a picture';
    const here = findings.filter((each) => each.field === field);
    return `<blockquote aria-label="${label}">${showText(quote(field), here, anchorOf)}</blockquote>`;
  });
}

function showEntry({ finding, findings, expected }: Entry, origin: Origin): string {
  const { verdict, reason, note } = finding;
  const instead = expected.map((each) => `<p>Instead: ${escapeXml(each)}</p>`).join('');
  const rules = findings.map(({ ruleId, url }) => `<a href="${escapeXml(url)}">${escapeXml(ruleId)}</a>`);
  return `<p>${showVerdict(verdict)} ${showReason(reason)}</p><p class="why">${escapeXml(note)}</p>${instead}<p>${rules.join(', ')} <span class="why">${placeOf(finding, origin)}</span></p>`;
}

/** What a rule says, with what stands between backticks as the post's own. */
function showReason(reason: string): string {
  return escapeXml(reason).replaceAll(/`([^`]*)`/g, '<q>$1</q>');
}

/** Where a finding lies: `attachments.0.alt` is the text description of attachment 1. */
function placeOf(finding: Finding, origin: Origin): string {
  const { field } = finding;
  const { line, column } = positionOf(finding, origin);
  if (field === undefined) return `at ${line}:${column}`;
  const index = /^attachments\.(\d+)\./.exec(field)?.[1];
  return `in ${index === undefined ? escapeXml(field) : `the text description of attachment ${Number(index) + 1}`}`;
}

function showVerdict(verdict: Verdict): string {
  return `<span class="verdict ${verdict}">${verdict}</span>`;
}

function showErrors(errors: readonly ReportedError[]): string {
  if (errors.length === 0) return '';
  const rows = errors.map(
    ({ file, line, code, message }) =>
      `<li>${escapeXml(line === undefined ? file : `${file}:${line}`)}: ${code} ${escapeXml(message)}</li>`,
  );
  return `<section aria-label="Could not be checked"><h2>Could not be checked</h2><ul>${rows.join('')}</ul></section>\n`;
}

function unitOf({ post }: Origin): string {
  const unit: unknown = post?.meta?.unit;
  return typeof unit === 'string' ? unit : '';
}

import { stringify } from 'csv-stringify/sync';
import { readLine } from './chain-line.ts';
import { LogError } from './log-error.ts';
import { readLines } from './read-lines.ts';

/** What is exported, and how. */
export interface ExportLogOptions {
  format: 'jsonl' | 'csv';
  /** Times between which a decision was made, in milliseconds since 1970; the first is part of it. */
  from?: number | undefined;
  to?: number | undefined;
}

const columns = [
  ...[
    'line',
    'at',
    'event',
    'id',
    'post',
    'by',
    'author',
    'role',
    'channel',
    'account',
    'schedule',
    'verdict',
  ],
  ...[
    'rules',
    'waived',
    'reason',
    'why',
    'failMode',
    'allowedBy',
    'policy',
    'receipt',
    'approval',
    'until',
    'hash',
  ],
];

/**
 * Exports a log for whoever asks for public records, piece by piece. Lines of JSON stay as they were signed, so that they
 * can be verified; a table names the rules of each decision.
 *
 * @throws LogError for a line that was changed: an export never passes over one in silence
 */
export async function* exportLog(
  file: string,
  { format, from = -Infinity, to = Infinity }: ExportLogOptions,
): AsyncGenerator<string> {
  if (format === 'csv') yield row(Object.fromEntries(columns.map((name) => [name, name])));
  let number = 0;
  for await (const { text, isWhole } of readLines(file)) {
    number += 1;
    if (!isWhole) continue;
    const line = readLine(text);
    if (!line)
      throw new LogError(
        `Unexpected line ${number} of ${file}, expected the one that was written; \`bluepencil log verify\` tells more`,
      );
    const at = Date.parse(line.entry.at);
    if (at < from || at >= to) continue;
    yield format === 'jsonl' ? `${text}\n` : row({ ...cellsOf(line.entry), hash: line.hash });
  }
}

function cellsOf(entry: object): Record<string, unknown> {
  const { findings = [], rules = [], waived = [], ...rest } = entry as Record<string, unknown[] | undefined>;
  const found = (findings as { rule: string; verdict: string }[]).map(
    ({ rule, verdict }) => `${rule} (${verdict})`,
  );
  return { ...rest, rules: [...found, ...rules].join('; '), waived: waived.join('; ') };
}

/** A cell that begins with a sign of a formula would be run by a spreadsheet. */
function row(cells: Record<string, unknown>): string {
  return stringify([cells], { columns, escape_formulas: true, record_delimiter: 'windows' });
}

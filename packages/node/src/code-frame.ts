import { printable } from './printable.ts';

/** Of a longer line, the frame shows what is around the column. */
const longestLine = 120;
const beforeColumn = 80;

/** Shows a place in a text: its line with a mark under the column, between the lines around it. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const last = Math.min(lines.length, line + 1);
  const width = `${last}`.length;
  const start = Math.max(0, column - beforeColumn);
  const rows: string[] = [];
  for (let number = Math.max(1, line - 1); number <= last; number += 1) {
    const excerpt = printable(lines[number - 1]?.slice(start, start + longestLine).trimEnd() ?? '');
    rows.push(`${number === line ? '>' : ' '} ${`${number}`.padStart(width)} | ${excerpt}`);
    if (number === line) rows.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - start)}^`);
  }
  return rows.map((row) => row.trimEnd()).join('\n');
}

import { filePositionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Format } from './reporter.ts';

/** The format for `grep` and editors: `file:line:column: verdict: message (rule)`, a finding a line and nothing else. */
export const line: Format = () => ({
  begin: () => '',
  result: ({ id, findings }, origin = {}) =>
    findings
      .map((finding) => {
        const { verdict, reason, ruleId, field } = finding;
        const position = filePositionOf(finding, origin);
        const place = [origin.file ?? id, position.line, 'column' in position ? position.column : 1];
        const where = field === undefined ? '' : ` [${printable(field)}]`;
        const post = origin.isFile === false ? ` [${printable(id)}]` : '';
        return `${printable(place.join(':'))}: ${verdict}: ${printable(reason)} (${ruleId})${post}${where}\n`;
      })
      .join(''),
  end: (errors) =>
    errors
      .map(
        ({ file, line: number = 1, column = 1, code, message }) =>
          `${printable(file)}:${number}:${column}: error: ${printable(message)} (${code})\n`,
      )
      .join(''),
});

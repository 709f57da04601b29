import { filePositionOf } from './position-of.ts';
import { printable } from './printable.ts';
import type { Format } from './reporter.ts';

const commands = { block: 'error', review: 'warning', advise: 'notice' } as const;

/** The format for GitHub Actions: workflow commands, which show as annotations at the lines they are about. */
export const github: Format = () => ({
  begin: () => '',
  result: ({ id, findings }, origin = {}) =>
    findings
      .map((finding) => {
        const position = filePositionOf(finding, origin);
        // GitHub takes columns only for places within one line.
        const columns =
          'column' in position && position.line === position.endLine && position.endColumn > position.column
            ? { col: position.column, endColumn: position.endColumn - 1 }
            : {};
        const place = {
          file: origin.file ?? id,
          line: position.line,
          ...('endLine' in position && { endLine: position.endLine }),
          ...columns,
        };
        const text = [
          finding.reason,
          finding.note,
          ...(finding.expected ?? []).map((each) => `Instead: ${each}`),
          finding.url,
        ];
        return command(
          commands[finding.verdict],
          { ...place, title: `${finding.ruleId} (${finding.verdict})` },
          text.join('\n'),
        );
      })
      .join(''),
  end: (errors) =>
    errors
      .map(({ file, line, column, code, message }) =>
        command('error', { file, line, col: column, title: code }, message),
      )
      .join(''),
});

function command(
  name: string,
  properties: Record<string, string | number | undefined>,
  message: string,
): string {
  const shown = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `${key}=${escape(printable(`${value}`))
          .replace(/:/g, '%3A')
          .replace(/,/g, '%2C')}`,
    );
  return `::${name} ${shown.join(',')}::${escape(message.split('\n').map(printable).join('\n'))}\n`;
}

/** A line end would end the command, and let a post give commands of its own. */
function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

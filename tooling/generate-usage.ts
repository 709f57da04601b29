// Writes what `--help` says into docs/guides/command-line.md. A test keeps it true.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../packages/cli/src/dev.js', import.meta.url));
const page = fileURLToPath(new URL('../docs/guides/command-line.md', import.meta.url));
const commands = [
  '',
  'lint',
  'explain',
  'baseline',
  'init',
  'mcp',
  'serve',
  'gate init',
  'gate key',
  'log verify',
  'log export',
  'env-info',
  'completion',
];

/** Gives the page as it is, and as it has to be. */
export function renderUsage(): { actual: string; expected: string } {
  const actual = readFileSync(page, 'utf8');
  const blocks = commands.map((command) => `\`\`\`text\n${help(command)}\`\`\`\n`);
  const expected = actual.replace(
    /(<!-- usage -->\n)[\s\S]*(<!-- \/usage -->)/,
    (_, start: string, end: string) => `${start}\n${blocks.join('\n')}\n${end}`,
  );
  return { actual, expected };
}

function help(command: string): string {
  const args = ['--conditions=source', bin, ...command.split(' ').filter(Boolean), '--help'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, COLUMNS: '110' } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, renderUsage().expected);

// Writes what `--help` says into docs/guides/command-line.md. A test keeps it true.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runIn } from '../packages/cli/src/sample-io.ts';

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
export async function renderUsage(): Promise<{ actual: string; expected: string }> {
  const actual = readFileSync(page, 'utf8');
  const helps = await Promise.all(commands.map(help));
  const blocks = helps.map((text) => `\`\`\`text\n${text}\`\`\`\n`);
  const expected = actual.replace(
    /(<!-- usage -->\n)[\s\S]*(<!-- \/usage -->)/,
    (_, start: string, end: string) => `${start}\n${blocks.join('\n')}\n${end}`,
  );
  return { actual, expected };
}

async function help(command: string): Promise<string> {
  const { out } = await runIn('.', [...command.split(' ').filter(Boolean), '--help']);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, (await renderUsage()).expected);

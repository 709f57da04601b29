import { type FormatName, formats } from '@bluepencil/reporter';
import { Command, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { explainRule } from './explain-rule.ts';
import type { Io } from './io.ts';
import { type LintOptions, lintPosts } from './lint-posts.ts';
import type { Outputs } from './outputs.ts';

const examples = `
Examples:
  bluepencil lint drafts/*.md
  bluepencil lint posts.jsonl --format json
  bluepencil lint - < post.txt
  bluepencil explain pii/phone

Exit codes:
  0  every post may go out
  1  a post has a finding at or above --fail-on
  2  something could not be checked`;

/** Makes the commands; the one that is run hands its exit code to `finish`. */
export function createProgram(io: Io, outputs: Outputs, finish: (code: number) => void): Command {
  const program = new Command('bluepencil')
    .description(packageJson.description)
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('Try `bluepencil --help`')
    .exitOverride();

  program
    .command('lint')
    .description('check posts against the policy')
    .argument('[files...]', 'files (.jsonl, .md, .txt), folders or globs; - is standard input')
    .addOption(formatOption())
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .addOption(failOnOption())
    .option('--stdin-filename <name>', 'name of what comes from standard input; its ending tells the format')
    .action(async (files: string[], options: LintOptions, command: Command) => {
      const paths = files.length === 0 && options.stdinFilename !== undefined ? ['-'] : files;
      if (paths.length === 0)
        command.error('Unexpected absence of files, expected files, folders or - for standard input');
      finish(await lintPosts(paths, options, io, outputs));
    });

  program
    .command('explain')
    .description('tell what a rule asks, why, and on which ground')
    .argument('<rule>', 'a rule or a clause, such as pii/phone')
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .action(async (rule: string, options: { config?: string }) => {
      finish(await explainRule(rule, options, io, outputs));
    });

  return program;
}

function formatOption(): Option {
  const names = Object.keys(formats) as FormatName[];
  return new Option('-f, --format <format>', 'how to report').choices(names).default('pretty');
}

function failOnOption(): Option {
  const verdicts: LintOptions['failOn'][] = ['advise', 'review', 'block'];
  return new Option('--fail-on <verdict>', 'the mildest verdict that makes the exit code 1')
    .choices(verdicts)
    .default('review');
}

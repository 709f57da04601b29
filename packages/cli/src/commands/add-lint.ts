import { formats } from '@bluepencil/reporter';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Concurrency } from '../lint-in-order.ts';
import type { Target } from '../create-sinks.ts';
import type { LintOptions } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';

type Parsed = Omit<LintOptions, 'targets'>;

/** Adds `bluepencil lint`. */
export function addLint(program: Command, { io, outputs, finish }: Surroundings): void {
  const targets: Target[] = [];
  const command = program
    .command('lint')
    .description('check posts against the policy')
    .argument('[files...]', 'files (.jsonl, .md, .txt), folders or globs; - is standard input')
    .addOption(formatOption(targets))
    .addOption(outputOption(targets))
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .addOption(failOnOption())
    .option(
      '--max-findings <number>',
      'exit with 1 when there are more findings, of whatever verdict',
      parseCount,
    )
    .option('--quiet', 'report only findings at or above --fail-on')
    .option('--baseline <file>', 'let stand what a baseline names')
    .option('--report-unused-waivers', 'tell which waivers no post needed, and which do not count')
    .option('--fix', 'make the safe edits in the files, then report what is left')
    .option('--fix-dry-run', 'tell which edits --fix would make, and report what would be left')
    .option('--cache', 'pass over posts that the same policy has checked before')
    .option('--cache-location <file>', 'where the cache is kept (default: ".bluepencilcache")')
    .addOption(concurrencyOption())
    .addOption(
      new Option(
        '--show-matches [force]',
        'show what is personal as it is; under CI only when forced',
      ).choices(['asked', 'force']),
    )
    .option('--stdin-filename <name>', 'name of what comes from standard input; its ending tells the format');
  command.action(async (files: string[], options: Parsed) => {
    const paths = files.length === 0 && options.stdinFilename !== undefined ? ['-'] : files;
    if (paths.length === 0)
      command.error('Unexpected absence of files, expected files, folders or - for standard input');
    if (options.fix && paths.includes('-'))
      command.error(
        'Unexpected --fix for standard input, expected files; --fix-dry-run tells what there is to fix',
      );
    const { lintPosts } = await import('../lint-posts.ts');
    finish(
      await lintPosts(
        paths,
        { ...options, targets: targets.length > 0 ? targets : [{ format: 'pretty' }] },
        io,
        outputs,
      ),
    );
  });
}

function formatOption(targets: Target[]): Option {
  const names = Object.keys(formats).join(', ');
  return new Option(
    '-f, --format <format>',
    `how to report: ${names}, or a module of yours; may be repeated`,
  ).argParser((format) => {
    targets.push({ format });
    return format;
  });
}

/** A file belongs to the format before it. */
function outputOption(targets: Target[]): Option {
  return new Option(
    '-o, --output <file>',
    'where the format before it goes, instead of standard output',
  ).argParser((output) => {
    const last = targets.at(-1);
    if (last?.output !== undefined)
      throw new InvalidArgumentError('Expected a --format before each --output.');
    if (last) last.output = output;
    else targets.push({ format: 'pretty', output });
    return output;
  });
}

function failOnOption(): Option {
  const verdicts: LintOptions['failOn'][] = ['advise', 'review', 'block'];
  return new Option('--fail-on <verdict>', 'the mildest verdict that makes the exit code 1')
    .choices(verdicts)
    .default('review');
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

function concurrencyOption(): Option {
  return new Option(
    '--concurrency <threads>',
    'how many threads check posts: a number, off, or auto: more than one where that pays',
  )
    .default(1, 'off')
    .argParser(parseConcurrency);
}

/** More threads than that are a mistake. */
const mostThreads = 64;

function parseConcurrency(value: string): Concurrency {
  if (value === 'auto') return value;
  const threads = value === 'off' ? 1 : Number(value);
  if (!/^(?:off|\d+)$/.test(value) || threads < 1 || threads > mostThreads)
    throw new InvalidArgumentError(`Expected a number from 1 to ${mostThreads}, off or auto.`);
  return threads;
}

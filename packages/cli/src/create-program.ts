import { Argument, Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAuthoring } from './commands/add-authoring.ts';
import { addBaseline } from './commands/add-baseline.ts';
import { addGate } from './commands/add-gate.ts';
import { addConfig } from './commands/add-config.ts';
import { addInit } from './commands/add-init.ts';
import { addLint } from './commands/add-lint.ts';
import { addMcp } from './commands/add-mcp.ts';
import { addWaive } from './commands/add-waive.ts';
import { completion, type Shell, shells } from './completion.ts';
import { exitCodes } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';

const examples = `
Examples:
  bluepencil lint drafts/*.md
  bluepencil lint posts.jsonl --format json
  bluepencil lint posts.jsonl --format pretty --format sarif --output report.sarif
  bluepencil lint - < post.txt
  bluepencil explain pii/phone

Exit codes:
  0  every post may go out
  1  a post has a finding at or above --fail-on, or there are more findings than --max-findings
  2  something could not be checked`;

/** Makes the commands. What they need is loaded when they run. */
export function createProgram(surroundings: Surroundings): Command {
  const { io, outputs, finish } = surroundings;
  const program = new Command('bluepencil')
    .description(packageJson.description)
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('Try `bluepencil --help`')
    .exitOverride();

  addLint(program, surroundings);
  program
    .command('explain')
    .description('tell what a rule asks, why, and on which ground')
    .argument('<rule>', 'a rule or a clause, such as pii/phone')
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .action(async (rule: string, options: { config?: string }) => {
      const { explainRule } = await import('./explain-rule.ts');
      finish(await explainRule(rule, options, io, outputs));
    });
  addBaseline(program, surroundings);
  addWaive(program, surroundings);
  addConfig(program, surroundings);
  addAuthoring(program, surroundings);
  addInit(program, surroundings);
  addMcp(program, surroundings);
  addGate(program, surroundings);
  program
    .command('env-info')
    .description('print versions and the policy, for a report of a bug')
    .action(async () => {
      const { envInfo } = await import('./env-info.ts');
      await outputs.out.write(envInfo(io));
      finish(exitCodes.mayGoOut);
    });
  program
    .command('completion')
    .description('print a script that completes commands and flags')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(async (shell: Shell) => {
      await outputs.out.write(completion(shell, program));
      finish(exitCodes.mayGoOut);
    });
  return program;
}

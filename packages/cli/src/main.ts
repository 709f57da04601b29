import { CommanderError } from 'commander';
import { createOutput } from './create-output.ts';
import { createProgram } from './create-program.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';

/** Runs the command line; gives the exit code once everything is written. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const outputs = { out: createOutput(io.stdout), err: createOutput(io.stderr) };
  const code = await runCommand(argv, io, outputs);
  const failure = outputs.out.failure();
  if (!failure) return code;
  await outputs.err.write(
    `E301 Unexpected failure to write the report, expected it to arrive: ${failure.message}\n`,
  );
  return exitCodes.couldNotCheck;
}

async function runCommand(argv: readonly string[], io: Io, outputs: Outputs): Promise<number> {
  let code: number = exitCodes.couldNotCheck;
  const texts: Promise<void>[] = [];
  const program = createProgram({
    io,
    outputs,
    finish: (finished) => {
      code = finished;
    },
  });
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])])
    command.configureOutput({
      writeOut: (text) => texts.push(outputs.out.write(text)),
      writeErr: (text) => texts.push(outputs.err.write(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    });
  try {
    await program.parseAsync(readArguments(argv), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      code = error.exitCode === 0 ? exitCodes.mayGoOut : exitCodes.couldNotCheck;
    else if (error instanceof UsageError) await outputs.err.write(`${error.message}\n`);
    else {
      const { showError } = await import('@bluepencil/node');
      await outputs.err.write(`${showError(error, io)}\n`);
    }
  }
  await Promise.all(texts);
  return code;
}

/** Flags that other linters have for what is a command here. */
const commandFlags = new Set(['--init', '--env-info', '--mcp']);

/** Reads `--init` as `init`; and gives a flag whose value may be missing one, or it would take the file after it. */
function readArguments(argv: readonly string[]): string[] {
  return argv.map((argument, index) => {
    if (index === 0 && commandFlags.has(argument)) return argument.slice(2);
    return argument === '--show-matches' ? '--show-matches=asked' : argument;
  });
}

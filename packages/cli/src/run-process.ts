import { exitCodes } from './exit-codes.ts';
import { run } from './main.ts';

/** Runs the command line of a process; gives the exit code once everything is written. */
export async function runProcess(process: NodeJS.Process): Promise<number> {
  const { env, stdin, stdout, stderr } = process;

  // Node would exit with 1, which says that a post is held.
  process.on('uncaughtException', (error) => {
    process.exitCode = exitCodes.couldNotCheck;
    void import('@bluepencil/node').then(({ showError }) => {
      stderr.write(`${showError(error, { cwd: process.cwd() })}\n`);
    });
  });

  // The first Ctrl-C lets the report end whole; the second ends at once.
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
    stdin.destroy();
  });

  return run(process.argv.slice(2), {
    ...{ cwd: process.cwd(), env, stdin, stdout, stderr },
    signal: interruption.signal,
  });
}

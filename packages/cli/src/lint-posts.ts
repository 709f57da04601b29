import { type FindingVerdict, isAtLeast, lint } from '@bluepencil/core';
import { findPosts, InputError, loadPolicy, readPosts, showError, showPath } from '@bluepencil/node';
import { type FormatName, formats, type ReportedError } from '@bluepencil/reporter';
import { createProgress } from './create-progress.ts';
import { createRepeatWatch } from './create-repeat-watch.ts';
import { exitCodes } from './exit-codes.ts';
import { failuresIn } from './failures-in.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { wantsColor } from './wants-color.ts';

/** What `bluepencil lint` was asked for. */
export interface LintOptions {
  format: FormatName;
  failOn: FindingVerdict;
  config?: string;
  stdinFilename?: string;
}

/**
 * Checks posts one by one: writes what it finds to stdout at once, and what could not be checked to stderr at the end,
 * where it is seen.
 */
export async function lintPosts(
  paths: readonly string[],
  { format, failOn, config, stdinFilename }: LintOptions,
  io: Io,
  { out, err }: Outputs,
): Promise<number> {
  const { cwd } = io;
  const { policy } = loadPolicy({ cwd, config });
  const sources = findPosts(paths, { cwd, stdin: io.stdin, stdinFilename });
  const reporter = formats[format]({ policy, color: wantsColor(io.stdout, io.env) });
  const progress = createProgress(io, sources);
  const repeatsOf = createRepeatWatch();
  const errors: InputError[] = [];
  const warnings: InputError[] = [];
  let isHeld = false;

  await out.write(reporter.begin());
  for await (const read of readPosts(sources)) {
    if (read instanceof InputError) {
      errors.push(read);
      continue;
    }
    const report = lint(read.post, policy);
    errors.push(...failuresIn(report, read));
    warnings.push(...repeatsOf(read));
    isHeld ||= isAtLeast(report.verdict, failOn);
    await out.write(reporter.result(report, read.isFile ? read.line : 1));
    progress.step(read.size);
  }
  progress.stop();
  await out.write(reporter.end(errors.map((error) => toReported(error, cwd))));
  for (const each of [...warnings, ...errors]) await err.write(`${showError(each, { cwd })}\n`);
  if (errors.length > 0) return exitCodes.couldNotCheck;
  return isHeld ? exitCodes.held : exitCodes.mayGoOut;
}

function toReported(
  { code, message, place: { file, line, column } }: InputError,
  cwd: string,
): ReportedError {
  return { file: showPath(file, cwd), line, column, code, message };
}

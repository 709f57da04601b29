import { type InputError, showPath } from '@bluepencil/node';
import type { ReportedError } from '@bluepencil/reporter';

/** Gives an error as reports show it. */
export function toReported(
  { code, message, place: { file, line, column } }: InputError,
  cwd: string,
): ReportedError {
  return { file: showPath(file, cwd), line, column, code, message };
}

import type { Report } from '@bluepencil/core';
import { InputError, type ReadPost } from '@bluepencil/node';

/** Gives an error for each rule that failed on a post: the post is held, but it was not checked. */
export function failuresIn({ findings }: Report, { file, line }: ReadPost): InputError[] {
  return findings
    .filter(({ cause }) => cause !== undefined)
    .map(({ ruleId, cause }) => {
      const message = `Unexpected failure of \`${ruleId}\`, expected an answer; please report it`;
      return new InputError('E101', message, { place: { file, line }, hint: framesOf(cause), cause });
    });
}

/** The message of the failure is left out: it may repeat the post. */
function framesOf(cause: unknown): string {
  const lines = cause instanceof Error ? (cause.stack ?? '').split('\n') : [];
  return lines.filter((line) => line.startsWith('    at ')).join('\n');
}

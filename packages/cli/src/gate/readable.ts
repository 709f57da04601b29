import { accessSync, constants } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/**
 * Gives a file back that can be read.
 *
 * @throws UsageError when it cannot
 */
export function readable(file: string): string {
  try {
    accessSync(file, constants.R_OK);
    return file;
  } catch {
    throw new UsageError(`E301 Unexpected absence of ${file}, expected a decision log`);
  }
}

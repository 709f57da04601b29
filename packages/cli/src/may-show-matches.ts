import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Tells whether to show what is personal as it is.
 *
 * @throws UsageError where logs are kept (`CI` is set), unless it was forced
 */
export function mayShowMatches(asked: string | undefined, env: Io['env']): boolean {
  if (asked === undefined) return false;
  const { CI: ci = '' } = env;
  if (asked !== 'force' && ci !== '' && ci !== '0' && ci !== 'false')
    throw new UsageError(
      'Unexpected --show-matches under CI, where logs are kept and read, expected masked findings; --show-matches=force if it must be',
    );
  return true;
}

/** Something that the command line was asked for and cannot mean. */
export class UsageError extends Error {
  override name = 'UsageError';
}

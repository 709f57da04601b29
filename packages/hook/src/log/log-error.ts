/** The log cannot be used as it is. Its message says which file, what is wrong, and what to do. */
export class LogError extends Error {
  override name = 'LogError';
  readonly code = 'E450';
}

import { PolicyError } from './policy-error.ts';

/**
 * Does all of it, and then tells everything that is wrong, so that nobody mends one line to learn of the next.
 *
 * @throws PolicyError the first one, with the rest as its `others`; any other error at once
 */
export function gatherErrors(tasks: Iterable<() => void>): void {
  const errors: PolicyError[] = [];
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      errors.push(error, ...error.others);
      error.others = [];
    }
  }
  const [first, ...others] = errors;
  if (!first) return;
  first.others = others;
  throw first;
}

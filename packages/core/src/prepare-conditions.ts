import { prepareGlobs } from './prepare-globs.ts';
import type { Conditions } from './rule.ts';

/** Tells whether the metadata of a post fit. A field that is missing fits nothing, but an account is official unless it says otherwise. */
export type Fits = (meta: Record<string, unknown>) => boolean;

/** Prepares conditions on metadata; values are globs, so that `ca*` is Canada and its provinces. */
export function prepareConditions(conditions: Conditions | undefined): Fits {
  const tests = Object.entries(conditions ?? {}).map(([field, globs]) => ({
    field,
    matches: prepareGlobs(globs),
  }));
  if (tests.length === 0) return () => true;
  return (meta) =>
    tests.every(({ field, matches }) => {
      const value = meta[field] ?? (field === 'account' ? 'official' : undefined);
      return (typeof value === 'string' || typeof value === 'number') && value !== '' && matches(`${value}`);
    });
}

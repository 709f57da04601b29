import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { validate } from './validate.ts';

/**
 * Checks a value from a file against the schema of its kind.
 *
 * @throws PolicyFileError E202 for the first difference
 */
export function checkShape(
  kind: Parameters<typeof validate>[0],
  value: unknown,
  { layer, locate }: { layer: string; locate: Locate },
): void {
  const fault = validate(kind, value);
  if (!fault) return;
  const { message, path } = fault;
  throw new PolicyFileError('E202', message, { layer, path, place: locate(path) });
}

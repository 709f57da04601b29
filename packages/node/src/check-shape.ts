import { gatherErrors } from '@bluepencil/core';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { validate } from './validate.ts';

/**
 * Checks a value from a file against the schema of its kind.
 *
 * @throws PolicyFileError E202 for what differs
 */
export function checkShape(
  kind: Parameters<typeof validate>[0],
  value: unknown,
  { layer, locate }: { layer: string; locate: Locate },
): void {
  gatherErrors(
    validate(kind, value).map(({ message, path }) => () => {
      throw new PolicyFileError('E202', message, { layer, path, place: locate(path) });
    }),
  );
}

import type { SchemaKind } from './schemas.ts';
import { validatorFor } from './validators.ts';
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

/** Tells in what a value differs from the schema of its kind of file; what helps most comes first. */
export function validate(kind: SchemaKind, value: unknown): SchemaFault[] {
  const validator = validatorFor(kind);
  if (validator(value)) return [];
  return wordSchemaErrors(validator.errors ?? []);
}

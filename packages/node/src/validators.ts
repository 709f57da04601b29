import { Ajv, type ValidateFunction } from 'ajv';
import { type SchemaKind, schemas } from './schemas.ts';

const known = new Map<SchemaKind, ValidateFunction>();

/**
 * Gives the function that holds a value against the schema of a kind of file.
 *
 * This is what sources run. In what is published, `tooling/precompile-schemas.ts` puts the code in its place that ajv makes
 * here, since making it takes longer than checking a post.
 */
export function validatorFor(kind: SchemaKind): ValidateFunction {
  let validator = known.get(kind);
  if (!validator)
    known.set(kind, (validator = new Ajv({ allErrors: true, verbose: true }).compile(schemas[kind])));
  return validator;
}

import { Ajv, type ValidateFunction } from 'ajv';
import { schemas } from './schemas.ts';
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

const validators = new Map<keyof typeof schemas, ValidateFunction>();

/** Tells the first thing in which a value differs from the schema of its kind of file. */
export function validate(kind: keyof typeof schemas, value: unknown): SchemaFault | undefined {
  const validator = validators.get(kind) ?? compile(kind);
  if (validator(value)) return undefined;
  return wordSchemaErrors(validator.errors ?? []);
}

function compile(kind: keyof typeof schemas): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const validator = ajv.compile(schemas[kind]);
  validators.set(kind, validator);
  return validator;
}

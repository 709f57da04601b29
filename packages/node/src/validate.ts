import { Ajv, type ValidateFunction } from 'ajv';
import { schemas } from './schemas.ts';
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

const validators = new Map<keyof typeof schemas, ValidateFunction>();

/** Tells in what a value differs from the schema of its kind of file; what helps most comes first. */
export function validate(kind: keyof typeof schemas, value: unknown): SchemaFault[] {
  const validator = validators.get(kind) ?? compile(kind);
  if (validator(value)) return [];
  return wordSchemaErrors(validator.errors ?? []);
}

function compile(kind: keyof typeof schemas): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const validator = ajv.compile(schemas[kind]);
  validators.set(kind, validator);
  return validator;
}

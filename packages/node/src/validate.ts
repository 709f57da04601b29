import { createRequire } from 'node:module';
import type * as ajvModule from 'ajv';
import { schemas } from './schemas.ts';
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

const require = createRequire(import.meta.url);
const validators = new Map<keyof typeof schemas, ajvModule.ValidateFunction>();

/** Tells in what a value differs from the schema of its kind of file; what helps most comes first. */
export function validate(kind: keyof typeof schemas, value: unknown): SchemaFault[] {
  const validator = validators.get(kind) ?? compile(kind);
  if (validator(value)) return [];
  return wordSchemaErrors(validator.errors ?? []);
}

function compile(kind: keyof typeof schemas): ajvModule.ValidateFunction {
  // Loaded when something is to be checked: a run without a config, on built packs, never does.
  const { Ajv } = require('ajv') as typeof ajvModule;
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const validator = ajv.compile(schemas[kind]);
  validators.set(kind, validator);
  return validator;
}

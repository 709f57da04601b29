import { Ajv, type ValidateFunction } from 'ajv';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import packSchema from '../schemas/pack.schema.json' with { type: 'json' };
import ruleSchema from '../schemas/rule.schema.json' with { type: 'json' };
import sourcesSchema from '../schemas/sources.schema.json' with { type: 'json' };
import waiversSchema from '../schemas/waivers.schema.json' with { type: 'json' };
import wordsSchema from '../schemas/words.schema.json' with { type: 'json' };
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

/** Schemas are made from the types of core. */
const schemas = {
  config: configSchema,
  pack: packSchema,
  rule: ruleSchema,
  sources: sourcesSchema,
  waivers: waiversSchema,
  words: wordsSchema,
};

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

import { Ajv, type ValidateFunction } from 'ajv';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import packSchema from '../schemas/pack.schema.json' with { type: 'json' };
import ruleSchema from '../schemas/rule.schema.json' with { type: 'json' };
import { type SchemaFault, wordSchemaErrors } from './word-schema-errors.ts';

const texts = { type: 'array', items: { type: 'string' } };

/** What files hold. Schemas of config, pack and rule are made from the types of core. */
const schemas = {
  config: configSchema,
  pack: packSchema,
  rule: ruleSchema,
  words: { type: 'object', additionalProperties: texts },
  sources: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        url: { type: 'string' },
        verified: { enum: ['V', 'V*', 'P', 'K'] },
      },
      required: ['title', 'verified'],
      additionalProperties: false,
    },
  },
};

const validators = new Map<keyof typeof schemas, ValidateFunction>();

/** Tells the first thing in which a value differs from the schema of its kind of file. */
export function validate(kind: keyof typeof schemas, value: unknown): SchemaFault | undefined {
  const validator = validators.get(kind) ?? compile(kind);
  if (validator(value)) return undefined;
  return wordSchemaErrors(validator.errors ?? []);
}

function compile(kind: keyof typeof schemas): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  const validator = ajv.compile(schemas[kind]);
  validators.set(kind, validator);
  return validator;
}

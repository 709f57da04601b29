import type { Schema } from 'ts-json-schema-generator';

/**
 * Makes one object of the alternatives of a rule: the options follow from the check by `if` and `then`.
 *
 * With alternatives, a slip in one field is reported as a failure of every check; folded, as itself.
 */
export function foldChecks(schema: Schema): Schema {
  const alternatives = (schema.anyOf ?? []).filter((each) => typeof each === 'object');
  const shared = alternatives[0];
  if (!shared) return schema;
  const folded: Schema = {
    ...schema,
    ...shared,
    properties: {
      ...without(shared.properties, ['check', 'options']),
      check: {
        type: 'string',
        enum: alternatives.map(({ properties }) => constOf(properties?.check)),
        description: 'What the rule does to a post; the options follow from it.',
      },
      options: { type: 'object', description: 'Options of the check.' },
    },
    allOf: alternatives.map(({ properties }) => ({
      if: {
        type: 'object',
        properties: { check: { const: constOf(properties?.check) } },
        required: ['check'],
      },
      then: { type: 'object', properties: { options: properties?.options ?? {} } },
    })),
  };
  delete folded.anyOf;
  return folded;
}

function constOf(schema: Schema | boolean | undefined): string {
  return typeof schema === 'object' && typeof schema.const === 'string' ? schema.const : '';
}

function without<T>(record: Record<string, T> = {}, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

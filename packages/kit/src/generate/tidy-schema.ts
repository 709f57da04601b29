import type { Schema } from 'ts-json-schema-generator';

/** Gives a schema whose top is no reference, and in which a choice of words is one list. */
export function tidySchema(schema: Schema): Schema {
  return joinWords(withoutTopReference(schema)) as Schema;
}

/** An alias becomes a reference with a description; the object itself is easier to read, in errors too. */
function withoutTopReference(schema: Schema): Schema {
  const { $ref, definitions = {}, ...rest } = schema;
  const name = $ref?.slice('#/definitions/'.length) ?? '';
  const { [name]: target, ...others } = definitions;
  return typeof target === 'object' ? { ...target, ...rest, definitions: others } : schema;
}

/** `off` or one of three verdicts is one of four words. */
function joinWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(joinWords);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, joinWords(each)] as const);
  const { anyOf, ...rest } = Object.fromEntries(entries) as Schema;
  if (!anyOf) return rest;
  const words = anyOf.map((each) => (typeof each === 'object' ? (each.enum ?? each.const) : undefined));
  return words.includes(undefined) ? { ...rest, anyOf } : { type: 'string', enum: words.flat(), ...rest };
}

import { type Schema, Validator } from '@cfworker/json-schema';
import { NoAnswer } from './no-answer.ts';
import openapi from './openapi.json' with { type: 'json' };
import type { Shapes } from './shapes.ts';

/** Deeper than any metadata; what is read goes through functions that call themselves. */
const deepest = 32;
const mostValues = 20_000;

const validators = new Map<keyof Shapes, Validator>();

/**
 * Reads a body: JSON, not too deep, in the shape that openapi.json says.
 *
 * @throws NoAnswer 400, without a word of the body
 */
export function readBody<Name extends keyof Shapes>(shape: Name, bytes: ArrayBuffer): Shapes[Name] {
  const value = parse(bytes);
  assertSmall(value);
  return assertShape(shape, value);
}

/**
 * Holds a value against a shape.
 *
 * @throws NoAnswer 400 for the first difference
 */
export function assertShape<Name extends keyof Shapes>(shape: Name, value: unknown): Shapes[Name] {
  const validator = validators.get(shape) ?? compile(shape);
  const { valid, errors } = validator.validate(value);
  if (valid) return value as Shapes[Name];
  // The innermost place is told last. Names of keys in it are the sender's own, so only known ones are told.
  const { keyword, instanceLocation } = errors.at(-1) ?? { keyword: '', instanceLocation: '#' };
  const where = tellPlace(instanceLocation);
  throw new NoAnswer(
    400,
    `Unexpected body (${keyword} at ${where}), expected \`${shape}\` of /v1/openapi.json`,
    {
      where,
    },
  );
}

function compile(shape: keyof Shapes): Validator {
  const schema = { ...openapi, $ref: `#/components/schemas/${shape}` } as unknown as Schema;
  const validator = new Validator(schema, '2020-12', true);
  validators.set(shape, validator);
  return validator;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NoAnswer(400, 'Unexpected body, expected JSON in UTF-8');
  }
}

function assertSmall(value: unknown): void {
  let count = 0;
  for (let level: unknown[] = [value], depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > deepest || count > mostValues)
      throw new NoAnswer(
        400,
        `Unexpected depth or number of values, expected at most ${deepest} levels and ${mostValues} values`,
      );
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
}

const knownKeys = new Set(Object.values(openapi.components.schemas).flatMap(keysOf));

function keysOf(schema: object): string[] {
  return 'properties' in schema ? Object.keys(schema.properties as object) : [];
}

function tellPlace(location: string): string {
  const parts = location.split('/').slice(1);
  return `/${parts.map((part) => (/^\d+$/.test(part) || knownKeys.has(part) ? part : '…')).join('/')}`;
}

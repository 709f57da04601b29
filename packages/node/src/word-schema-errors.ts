import { suggestName } from '@bluepencil/core';
import type { ErrorObject } from 'ajv';

/** How a value differs from its schema. */
export interface SchemaFault {
  /** Keys that lead to the place. */
  path: (string | number)[];
  message: string;
}

/** Words the errors that help most: of each part of the file, the deepest. Of alternatives, that is the one that was meant. */
export function wordSchemaErrors(errors: readonly ErrorObject[]): SchemaFault[] {
  const faults: SchemaFault[] = [];
  for (const error of [...errors].sort((a, b) => weight(b) - weight(a))) {
    const path = pathOf(error);
    // What is said of a place is not said again of what is around it or in it.
    if (faults.some((fault) => isWithin(fault.path, path) || isWithin(path, fault.path))) continue;
    faults.push({ path, message: word(error, errors) });
  }
  if (faults.length === 0) throw new Error('Unexpected validation without an error (E102)');
  return faults;
}

function isWithin(path: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return path.every((key, index) => other[index] === key);
}

/** What ajv tells of an error, by its keyword. */
interface Params {
  additionalProperty?: string;
  missingProperty?: string;
  type?: string | string[];
  allowedValues?: unknown[];
  limit?: number;
  pattern?: string;
}

/** A key too many helps more than the key that is missing: it is often the same, mistyped. Summaries help least. */
const weights: Record<string, number> = { additionalProperties: 2, enum: 1, anyOf: -15, if: -1000 };

function weight({ keyword, instancePath }: ErrorObject): number {
  return instancePath.split('/').length * 10 + (weights[keyword] ?? 0);
}

function pathOf({ instancePath, params }: ErrorObject): (string | number)[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty } = params as Params;
  return additionalProperty === undefined ? path : [...path, additionalProperty];
}

function word(error: ErrorObject, all: readonly ErrorObject[]): string {
  const params = error.params as Params;
  const what = nameOf(pathOf(error));
  const actual = describe(error.data);
  switch (error.keyword) {
    case 'additionalProperties':
      return wordKey(
        params.additionalProperty ?? '',
        Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}),
      );
    case 'required':
      return `Unexpected absence of \`${params.missingProperty ?? ''}\`, expected it in ${what === 'file' ? 'the file' : what}`;
    case 'type':
      return `Unexpected ${actual} as ${what}, expected ${typesAt(error.instancePath, all)}`;
    case 'enum':
      return wordChoice(what, error.data, params.allowedValues ?? []);
    case 'minItems':
      return `Unexpected empty list as ${what}, expected at least ${params.limit ?? 1} entry`;
    case 'minimum':
      return `Unexpected ${actual} as ${what}, expected at least ${params.limit ?? 0}`;
    case 'minLength':
      return `Unexpected empty text as ${what}, expected some words`;
    case 'pattern':
      return `Unexpected ${actual} as ${what}, expected ${formOf(error)}`;
    default:
      return `Unexpected ${actual} as ${what}, expected what ${error.message ?? error.keyword}`;
  }
}

function nameOf(path: readonly (string | number)[]): string {
  const [last, parent] = [path.at(-1), path.at(-2)];
  if (last === undefined) return 'file';
  if (parent === undefined && /^\d+$/.test(`${last}`)) return `entry ${Number(last) + 1}`;
  return parent !== undefined && /^\d+$/.test(`${last}`) ? `\`${parent}[${last}]\`` : `\`${last}\``;
}

/** An example says more than an expression. */
function formOf({ params, parentSchema }: ErrorObject): string {
  const { examples = [] } = (parentSchema ?? {}) as { examples?: unknown[] };
  return examples.length > 0
    ? `the form \`${String(examples[0])}\``
    : `the form ${(params as Params).pattern ?? ''}`;
}

/** Every type that would have fitted, as alternatives differ in it. */
function typesAt(instancePath: string, errors: readonly ErrorObject[]): string {
  const here = errors.filter((error) => error.keyword === 'type' && error.instancePath === instancePath);
  return list([...new Set(here.flatMap(({ params }) => (params as Params).type ?? []).map(nameOfType))]);
}

function wordKey(key: string, known: string[]): string {
  const names = known.filter((name) => !name.startsWith('$')).map((name) => `\`${name}\``);
  const expected = names.length > 0 ? `expected ${list(names)}` : 'expected no such key';
  return `Unexpected key \`${key}\`, ${expected}${suggestName(key, known)}`;
}

function wordChoice(what: string, actual: unknown, allowed: unknown[]): string {
  const suggestion = typeof actual === 'string' ? suggestName(actual, allowed.map(String)) : '';
  return `Unexpected ${describe(actual)} as ${what}, expected ${list(allowed.map((value) => `\`${String(value)}\``))}${suggestion}`;
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'emptiness';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return `\`${JSON.stringify(value).replace(/^"|"$/g, '').slice(0, 60)}\``;
}

function nameOfType(type: string): string {
  switch (type) {
    case 'object':
      return 'a map';
    case 'array':
      return 'a list';
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    default:
      return `a ${type}`;
  }
}

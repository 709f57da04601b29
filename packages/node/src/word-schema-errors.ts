import { suggestName } from '@bluepencil/core';
import type { ErrorObject } from 'ajv';

/** How a value differs from its schema. */
export interface SchemaFault {
  /** Keys that lead to the place. */
  path: (string | number)[];
  message: string;
}

/** Words the error that helps most: the deepest, of the alternative that was meant. */
export function wordSchemaErrors(errors: readonly ErrorObject[]): SchemaFault {
  const [best] = withoutOtherAlternatives(errors).sort((a, b) => weight(b) - weight(a));
  if (!best) throw new Error('Unexpected validation without an error (E102)');
  return { path: pathOf(best), message: word(best) };
}

/** Errors of an alternative, such as a rule with another check, say nothing: what tells them apart is a constant. */
function withoutOtherAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const others = errors
    .filter(({ keyword }) => keyword === 'const')
    .map((error) => alternativeOf(error.schemaPath));
  const meant = errors.filter(
    ({ schemaPath }) => !others.some((other) => other && schemaPath.startsWith(other)),
  );
  return meant.length > 0 ? meant : [...errors];
}

function alternativeOf(schemaPath: string): string | undefined {
  return /^.*\/(?:anyOf|oneOf)\/\d+\//.exec(schemaPath)?.[0];
}

/** What ajv tells of an error, by its keyword. */
interface Params {
  additionalProperty?: string;
  unevaluatedProperty?: string;
  missingProperty?: string;
  type?: string | string[];
  allowedValues?: unknown[];
  allowedValue?: unknown;
  limit?: number;
  pattern?: string;
}

/** A summary of alternatives helps least, a missing key less than a key too many: that one is often the other, mistyped. */
function weight({ keyword, instancePath }: ErrorObject): number {
  const depth = instancePath.split('/').length * 10;
  if (keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if') return depth - 15;
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties' ? depth + 1 : depth;
}

function pathOf({ instancePath, params }: ErrorObject): (string | number)[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty, unevaluatedProperty } = params as Params;
  const extra = additionalProperty ?? unevaluatedProperty;
  return extra === undefined ? path : [...path, extra];
}

function word(error: ErrorObject): string {
  const params = error.params as Params;
  const at = pathOf(error).at(-1);
  const what = at === undefined ? 'file' : `\`${at}\``;
  const actual = describe(error.data);
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return wordKey(
        `${at ?? ''}`,
        Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}),
      );
    case 'required':
      return `Unexpected absence of \`${params.missingProperty ?? ''}\`, expected it in ${at === undefined ? 'the file' : what}`;
    case 'type':
      return `Unexpected ${actual} as ${what}, expected ${[params.type ?? []].flat().map(nameOfType).join(' or ')}`;
    case 'enum':
      return wordChoice(what, error.data, params.allowedValues ?? []);
    case 'const':
      return wordChoice(what, error.data, [params.allowedValue]);
    case 'minItems':
      return `Unexpected empty list as ${what}, expected at least ${params.limit ?? 1}`;
    case 'pattern':
      return `Unexpected ${actual} as ${what}, expected the form ${params.pattern ?? ''}`;
    default:
      return `Unexpected ${actual} as ${what}, expected what ${error.message ?? error.keyword}`;
  }
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

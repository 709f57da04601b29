import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { renderOpenapi } from './generate-openapi.ts';

test('openapi.json is what the types and operations of the gate make it', { timeout: 60_000 }, async () => {
  const { actual, expected } = await renderOpenapi();
  expect(actual).toBe(expected);
  const { valid, errors } = await new Validator().validate(JSON.parse(actual) as Record<string, unknown>);
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

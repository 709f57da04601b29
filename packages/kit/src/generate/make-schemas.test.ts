import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldChecks } from './fold-checks.ts';
import { makeSchemas } from './make-schemas.ts';
import { tidySchema } from './tidy-schema.ts';

const root = join(import.meta.dirname, '../../../..');

test('there is a strict schema for each file that people write', () => {
  const schemas = makeSchemas();
  expect([...schemas.keys()].map((path) => path.replace('packages/node/schemas/', ''))).toEqual(
    expect.arrayContaining(
      ['config', 'pack', 'rule', 'words', 'sources', 'clauses', 'post', 'report'].map(
        (name) => `${name}.schema.json`,
      ),
    ),
  );
  expect(schemas.get('packages/node/schemas/rule.schema.json')).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { id: { description: expect.stringContaining('area/slug') as string } },
  });
  expect(schemas.get('packages/node/schemas/pack.schema.json')).not.toHaveProperty('properties.declares');
  expect(schemas.get('packages/node/schemas/config.schema.json')).toHaveProperty(
    'additionalProperties',
    false,
  );
});

test('every check has options of its own', () => {
  const options = readFileSync(join(root, 'packages/core/src/checks/options.ts'), 'utf8');
  const checks = [...options.matchAll(/check: '([a-z-]+)'/g)].map((match) => match[1]);
  const rule = makeSchemas().get('packages/node/schemas/rule.schema.json') as {
    properties: { check: { enum: string[] } };
    allOf: unknown[];
  };
  expect(rule.properties.check.enum).toEqual(checks);
  expect(rule.allOf).toHaveLength(checks.length);
});

test('alternatives become conditions', () => {
  const alternative = (name: string) => ({
    type: 'object' as const,
    properties: { check: { const: name }, options: { $ref: `#/${name}` }, id: {} },
    required: ['check', 'id'],
    additionalProperties: false,
  });
  const folded = foldChecks({ anyOf: [alternative('a'), alternative('b')] });
  expect(folded).not.toHaveProperty('anyOf');
  expect(folded.required).toEqual(['check', 'id']);
  expect(folded.allOf?.[1]).toEqual({
    if: { type: 'object', properties: { check: { const: 'b' } }, required: ['check'] },
    then: { type: 'object', properties: { options: { $ref: '#/b' } } },
  });
  expect(foldChecks({ type: 'string' })).toEqual({ type: 'string' });
});

test('a choice of words is one list, and any other stays', () => {
  const words = { anyOf: [{ enum: ['a', 'b'] }, { const: 'off' }] };
  expect(tidySchema({ properties: { x: words } })).toEqual({
    properties: { x: { type: 'string', enum: ['a', 'b', 'off'] } },
  });
  const other = { anyOf: [{ const: 'a' }, { type: 'number' as const }] };
  expect(tidySchema(other)).toEqual(other);
});

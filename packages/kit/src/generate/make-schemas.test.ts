import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePolicy, type DataRule, lint } from '@bluepencil/core';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { json } from '../../../reporter/src/json.ts';
import { rudeRule } from '../write-repository.ts';
import { foldChecks } from './fold-checks.ts';
import { makeSchemas } from './make-schemas.ts';
import { tidySchema } from './tidy-schema.ts';

const root = join(import.meta.dirname, '../../../..');

let schemas: ReadonlyMap<string, object>;
// Reading the types takes a second on a quiet machine.
beforeAll(() => {
  schemas = makeSchemas();
}, 60_000);

test('there is a strict schema for each file that people write', () => {
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
  const rule = schemas.get('packages/node/schemas/rule.schema.json') as {
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

interface ReportSchema {
  properties: object;
  definitions: Record<string, { properties: object; required: string[] }>;
}

test('the schema of the report has the fields that the reporter writes', () => {
  const declares = [parse(rudeRule) as DataRule];
  const policy = compilePolicy([{ name: 'mini', version: '1', words: { insult: ['fool'] }, declares }]);
  const reporter = json({ policy });
  const error = { file: 'a.jsonl', line: 1, column: 1, code: 'E301', message: 'x' };
  const by = { name: 'A. Marsh', role: 'pio' };
  const waiver = { rule: 'tone/rude', phrase: 'You fool', reason: 'A title', by, until: '2026-06-30' };
  const post = { id: '1', text: 'You fool. A fool.' };
  const found = lint(post, policy, { waivers: [waiver], now: new Date('2026-06-15') });
  const text = reporter.begin() + reporter.result(found) + reporter.end([error]);
  const report = JSON.parse(text) as {
    results: { findings: object[]; waived: object[] }[];
    errors: object[];
  };
  const schema = schemas.get('packages/node/schemas/report.schema.json') as ReportSchema;
  const fieldsOf = (name: string) => Object.keys(schema.definitions[name]!.properties).sort();

  expect(Object.keys(report).sort()).toEqual(Object.keys(schema.properties).sort());
  expect(Object.keys(report.results[0]!).sort()).toEqual(fieldsOf('ReportResult'));
  expect(Object.keys(report.results[0]!.findings[0]!).sort()).toEqual(fieldsOf('ReportFinding'));
  expect(Object.keys(report.results[0]!.waived[0]!).sort()).toEqual(fieldsOf('ReportWaived'));
  expect(Object.keys(report.errors[0]!).sort()).toEqual(fieldsOf('ReportedError'));
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SchemaKind, schemas } from '../packages/node/src/schemas.ts';
import { validate } from '../packages/node/src/validate.ts';
import { precompileSchemas } from './precompile-schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
const outfile = join(folder, 'validate.mjs');
let built: { validate: typeof validate };
let text = '';

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../packages/node/src/validate.ts', import.meta.url))],
    ...{ bundle: true, format: 'esm', platform: 'node', conditions: ['source'], metafile: true, outfile },
    plugins: [precompileSchemas],
  });
  text = Object.keys(metafile.inputs).join('\n');
  built = (await import(pathToFileURL(outfile).href)) as typeof built;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Values that differ from one schema or another in every way that an error is worded for, and some that fit. */
const rule = {
  id: 'tone/slang',
  verdict: 'reveiw',
  check: 'phrases',
  options: { phrases: [1], wrong: true },
};
const values: unknown[] = [
  ...[null, undefined, 3, '', 'text', [], {}, [null], [{}], { unknown: { deep: [] } }],
  ...[
    { extends: 'standard' },
    { extends: ['standard'], rules: { 'pii/phone': 'of', 'tone/x': { verdict: 3 } } },
  ],
  ...[{ root: 'yes', roster: 5, overrides: [{ rules: 'off' }], likeness: { holds: { official: 'high' } } }],
  ...[{ name: 'Not A Name', version: 1, parameters: [], safe: { list: { elements: {}, passes: [] } } }],
  ...[
    rule,
    { ...rule, verdict: 'review', options: {} },
    { ...rule, check: 'entity', options: { kinds: ['fone'] } },
  ],
  ...[{ title: 'Act', verified: 'X' }, { act: { title: 3 } }, { words: ['a', 3] }, { a: ['b'] }, { a: [3] }],
  ...[
    [{ rule: '', post: 4, reason: '', until: 'tomorrow' }],
    [{ author: '', accounts: [3], approves: 'yes' }],
  ],
  ...[
    { keys: [{ name: '' }], port: -1 },
    { listen: {}, webhooks: [{}] },
  ],
];

describe('what is compiled ahead', () => {
  test.each(Object.keys(schemas) as SchemaKind[])('tells of %s what ajv tells', (kind) => {
    const said = values.map((value) => validate(kind, value));
    expect(values.map((value) => built.validate(kind, value))).toEqual(said);
    expect(said.flat().length).toBeGreaterThan(10);
  });

  test('holds nothing of ajv but what its code calls', () => {
    expect(text.match(/\/ajv\/.*/g)).toEqual(['/ajv/dist/runtime/ucs2length.js']);
  });
});

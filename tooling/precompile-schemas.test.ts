import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { type SchemaKind, schemas } from '../packages/node/src/schemas.ts';
import { validate } from '../packages/node/src/validate.ts';
import { precompileSchemas } from './precompile-schemas.ts';

const outdir = mkdtempSync(join(tmpdir(), 'bluepencil-'));
afterAll(() => rmSync(outdir, { recursive: true }));

/** Bundles what validates, and gives it with the files that it was made of. */
async function bundle(apart: boolean): Promise<{ validate: typeof validate; inputs: string }> {
  const outfile = join(outdir, `${apart}`, 'validate.js');
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../packages/node/src/validate.ts', import.meta.url))],
    ...{ bundle: true, format: 'esm', platform: 'node', conditions: ['source'], metafile: true },
    ...{ outdir: dirname(outfile), outExtension: { '.js': '.mjs' } },
    plugins: [precompileSchemas({ apart })],
  });
  const built = (await import(pathToFileURL(outfile.replace(/js$/, 'mjs')).href)) as {
    validate: typeof validate;
  };
  return { ...built, inputs: Object.keys(metafile.inputs).join('\n') };
}

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

describe.each([false, true])('what is compiled ahead, apart: %s', (apart) => {
  const bundled = bundle(apart);

  test.each(Object.keys(schemas) as SchemaKind[])('tells of %s what ajv tells', async (kind) => {
    const built = await bundled;
    const said = values.map((value) => validate(kind, value));
    expect(values.map((value) => built.validate(kind, value))).toEqual(said);
    expect(said.flat().length).toBeGreaterThan(10);
  });

  test('holds nothing of ajv but what its code calls', async () => {
    const { inputs } = await bundled;
    expect(inputs.match(/\/ajv\/.*/g) ?? []).toEqual(apart ? [] : ['/ajv/dist/runtime/ucs2length.js']);
  });
});

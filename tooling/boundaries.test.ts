import { join } from 'node:path';
import { ESLint } from 'eslint';
import { globSync } from 'tinyglobby';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.js';

const cwd = join(import.meta.dirname, '..');
// The boundaries need no types, and a test is quicker without.
const eslint = new ESLint({ cwd, overrideConfig: [ts.configs.disableTypeChecked] });
const boundaryRules = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-syntax',
];

/** What the boundaries say about a line of code in a source of this package. */
async function complaintsAbout(code: string, folder: string): Promise<string[]> {
  const filePath = join(cwd, 'packages', folder, 'src/somewhere/some-file.ts');
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ fatal, ruleId }) => fatal === true || boundaryRules.includes(ruleId ?? ''))
    .map(({ message }) => message);
}

test.each(boundaries.flatMap(({ files }) => files))('%s matches a file', (pattern) => {
  expect(globSync(pattern, { cwd })).not.toEqual([]);
});

test.each(globSync('packages/*/src', { cwd, onlyDirectories: true, expandDirectories: false }))(
  '%s has a boundary',
  async (folder) => {
    const config = (await eslint.calculateConfigForFile(join(cwd, folder, 'some-file.ts'))) as {
      rules: Record<string, unknown>;
    };
    expect(config.rules).toHaveProperty('@typescript-eslint/no-restricted-imports');
  },
);

describe('is reported', () => {
  test.each([
    ['core', "import { readPosts } from '@bluepencil/node';"],
    ['core', "import type { Options } from '@bluepencil/reporter';"],
    ['core', "export { run } from 'bluepencil';"],
    ['core', "import { lint } from '@bluepencil/core';"],
    ['core', "import { lint } from '../index.ts';"],
    ['core', "export * from '../../../node/src/read-posts.ts';"],
    ['core', "import { readFileSync } from 'node:fs';"],
    ['core', "import { readFile } from 'fs/promises';"],
    ['core', "export const fs = await import('node:fs');"],
    ['core', "export const node = await import('@bluepencil/node');"],
    ['core', 'export const home = process.env;'],
    ['core', "console.log('hello');"],
    ['core', 'export const now = Date.now();'],
    ['core', 'export const now = new Date();'],
    ['core', "export const page = fetch('page');"],
    ['core', 'export const chance = Math.random();'],
    ['core', 'export const env = globalThis;'],
    ['core', 'export const here = import.meta;'],
    ['reporter', "import { decide } from '@bluepencil/core';"],
    ['reporter', "import type { Post } from '@bluepencil/node';"],
    ['reporter', 'export const columns = process.stdout.columns;'],
    ['node', "import { pretty } from '@bluepencil/reporter';"],
    ['node', "import type { Post } from './index.ts';"],
    ['kit', "import { run } from 'bluepencil';"],
    ['cli', "import { describePack } from '@bluepencil/kit';"],
  ])('in %s: %s', async (folder, code) => {
    expect(await complaintsAbout(code, folder)).toHaveLength(1);
  });
});

describe('is welcome', () => {
  test.each([
    ['core', "import { VFileMessage } from 'vfile-message';"],
    ['core', "export const english = await import('retext-english');"],
    ['core', "import { words } from './words.ts';"],
    ['core', "import { processWords } from '../process.ts';"],
    ['core', "export const day = new Date('2026-01-01');"],
    ['reporter', "import type { Report } from '@bluepencil/core';"],
    ['node', "import { readFileSync } from 'node:fs';"],
    ['node', "import { lint } from '@bluepencil/core';"],
    ['kit', "import { loadPack } from '@bluepencil/node';"],
    ['cli', "import { pretty } from '@bluepencil/reporter';"],
  ])('in %s: %s', async (folder, code) => {
    expect(await complaintsAbout(code, folder)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { findCycle } from './find-cycles.ts';

const cwd = join(import.meta.dirname, '..');

test('no package has a cycle', () => {
  const files = globSync(['packages/*/src/**/*.ts', 'tooling/*.ts'], { cwd });
  const sources = new Map(files.map((file) => [file, readFileSync(join(cwd, file), 'utf8')]));
  expect(findCycle(sources)).toEqual([]);
});

test('a cycle is found through types, exports and imports on demand', () => {
  const sources = new Map([
    ['src/index.ts', "export { a } from './a.ts';"],
    ['src/a.ts', "import type { B } from './deep/b.ts';"],
    ['src/deep/b.ts', "export type { C } from '../c.ts';"],
    ['src/c.ts', "export const load = () => import('./a.ts');"],
  ]);
  expect(findCycle(sources)).toEqual(['src/a.ts', 'src/deep/b.ts', 'src/c.ts', 'src/a.ts']);
});

test('two ways to one file are no cycle', () => {
  const sources = new Map([
    ['a.ts', "import './b.ts'; import './c.ts';"],
    ['b.ts', "import './c.ts';"],
    ['c.ts', "import 'a';"],
  ]);
  expect(findCycle(sources)).toEqual([]);
});

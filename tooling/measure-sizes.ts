import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { playgroundPage } from '../packages/composer/build/playground-page.ts';
import { asPublished } from './browser/bundle.ts';

/** What a page downloads, and the most that it may be, in bytes, gzipped. */
export interface Limit {
  name: string;
  most: number;
  /** What it should come down to, where it is not there yet. */
  aim?: number;
}

/** A module that takes what is measured, but for files that load apart. */
interface ModuleLimit extends Limit {
  entry: string;
  without: RegExp;
}

/** A page that holds everything. */
interface PageLimit extends Limit {
  page: () => Promise<string>;
}

const root = join(import.meta.dirname, '..');
const nothing = /^$/;
const core = `export * from './packages/core/src/index.ts'`;
const pack = `export { default as standard } from './packages/packs/standard/dist/index.js'`;

type Budget = ModuleLimit | PageLimit;

const budgets: Budget[] = [
  {
    name: 'reporter without html',
    entry: `export * from './packages/reporter/src/index.ts'`,
    without: /\/html\/html\.ts$/,
    most: 12_000,
  },
  {
    name: 'reporter',
    entry: `export * from './packages/reporter/src/index.ts'`,
    without: nothing,
    most: 16_000,
  },
  {
    name: 'core and the standard pack without lists of names',
    entry: `${core}; ${pack}`,
    without: /\/name-lists\.ts$/,
    // The pack is far over its aim: its word classes grew with what officers write, and are not packed tightly yet.
    most: 720_000,
    aim: 200_000,
  },
  { name: 'core without lists of names', entry: core, without: /\/name-lists\.ts$/, most: 124_500 },
  {
    name: 'composer without its worker',
    entry: `export { connectWorker, defineComposer } from './packages/composer/src/index.ts'`,
    without: nothing,
    most: 10_000,
  },
  {
    name: 'playground of one agency',
    page: () => playgroundPage(['us-oxnard']),
    // Nine tenths are words, phrases and weights of the standard pack, and the word lists of core.
    most: 845_000,
    aim: 250_000,
  },
];

/** What a page downloads, as it is. */
export interface Size extends Limit {
  /** Bytes, gzipped. */
  size: number;
}

/** Measures what pages download: bundled, minified and gzipped. Packages have to be built. */
export async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const budget of budgets) sizes.push({ ...budget, size: await sizeOf(budget) });
  return sizes;
}

async function sizeOf(budget: Budget): Promise<number> {
  return 'page' in budget ? gzipSync(await budget.page()).length : measure(budget);
}

async function measure({ entry, without }: ModuleLimit): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    ...asPublished,
    plugins: [
      {
        name: 'apart',
        setup: (bundle) => {
          bundle.onLoad({ filter: without }, async ({ path }) => ({
            contents: await stubOf(path),
            loader: 'js',
          }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

/** Gives a module with the same exports and nothing in them. */
async function stubOf(path: string): Promise<string> {
  const exports = Object.entries((await import(path)) as Record<string, unknown>);
  return [
    `// ${basename(path)}`,
    ...exports.map(
      ([name, value]) => `export const ${name} = ${typeof value === 'string' ? "''" : 'undefined'};`,
    ),
  ].join('\n');
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import type { Options } from 'tsup';

/**
 * Turns the chunks of a bundle into CommonJS: Node reads that at once, and has to load a loader first for anything else. The
 * bundler splits nothing but ES modules, so that it is done after it.
 *
 * What a user names, and what is no part of the bundle, is still imported.
 */
export const asCommonJs: NonNullable<Options['plugins']>[number] = {
  name: 'as CommonJS',
  renderChunk: async (code, { path }) => {
    if (!path.endsWith('.js')) return undefined;
    const { code: turned } = await transform(code, {
      ...{ format: 'cjs', platform: 'node', target: 'node20.19', minifyWhitespace: true },
      ...{ define: { 'import.meta.url': 'ownUrl' }, logLevel: 'error' },
    });
    const loaded = turned.replaceAll(
      /\bimport\(("(?:\.\/|node:)[^"]+")\)/g,
      'Promise.resolve().then(()=>require($1))',
    );
    const url = loaded.includes('ownUrl')
      ? 'const ownUrl=require("node:url").pathToFileURL(__filename).href;'
      : '';
    return { code: loaded.replace(/^(?:#!.*\n)?(?:"use strict";)?/, (start) => start + url) };
  },
};

/** Says beside the chunks what they are, whatever the package is. */
export const saysCommonJs: Plugin = {
  name: 'says CommonJS',
  setup: (bundle) => {
    bundle.onEnd(() => {
      const { outdir = '.' } = bundle.initialOptions;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
    });
  },
};

// Builds the extension: the client, the server and the packs, bundled, and all of it packed as a .vsix.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPack, schemas } from '@bluepencil/node';
import { build, type BuildOptions } from 'esbuild';
import { precompileSchemas } from '../../tooling/precompile-schemas.ts';
import { requireBanner, withoutFormatter } from '../../tooling/without-formatter.ts';
import { writeNotices } from '../../tooling/write-notices.ts';
import { packVsix } from './pack-vsix.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');
const packs = join(here, '..', 'packs');

rmSync(dist, { recursive: true, force: true });
await bundle({
  entryPoints: { extension: join(here, 'src/extension.ts') },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
  plugins: [writeNotices('extension-notices.txt')],
});
await bundle({
  entryPoints: { server: join(here, '../language-server/src/bin.ts') },
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  // What answers for YAML is loaded only when it is asked.
  splitting: true,
  plugins: [precompileSchemas({ apart: true }), withoutFormatter, writeNotices('server-notices.txt', 'ajv')],
  banner: { js: requireBanner },
});
for (const name of readdirSync(packs)) writePack(name);
writeFileSync(join(dist, 'config.schema.json'), JSON.stringify(schemas.config));
packVsix({ folder: here, license: join(here, '..', '..', 'LICENSE') });

async function bundle(options: BuildOptions): Promise<void> {
  await build({
    ...{ bundle: true, minify: true, platform: 'node', target: 'node20', outdir: dist },
    // From the sources, so that no other build has to come first.
    ...{ conditions: ['source'], mainFields: ['module', 'main'], logLevel: 'warning' },
    ...options,
  });
}

/** Puts a pack where the server looks for one that came with it. */
function writePack(name: string): void {
  const folder = join(dist, 'node_modules', '@bluepencil', `pack-${name}`, 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(loadPack(join(packs, name)).pack));
}

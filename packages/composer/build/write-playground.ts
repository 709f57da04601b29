/**
 * Writes the playground: one page that holds its styles, scripts and packs, and that loads and sends nothing.
 *
 * `pnpm --filter @bluepencil/composer playground [file] [--pack name]…` takes all packs of the workspace, or those named with
 * what they extend. The page goes to dist/playground.html if no file is given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { playgroundPage } from './playground-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'string', multiple: true } },
});
const file = resolve(positionals[0] ?? 'dist/playground.html');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await playgroundPage(values.pack));

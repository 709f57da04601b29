import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '@bluepencil/node';

/** Builds a pack from its files: one JSON for Node, and the same as a module for browsers. */
export function buildPack(folder: string): void {
  const json = JSON.stringify(loadPack(folder).pack);
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'pack.json'), `${json}\n`);
  writeFileSync(join(dist, 'index.js'), `export default ${json};\n`);
  writeFileSync(
    join(dist, 'index.d.ts'),
    "import type { Pack } from '@bluepencil/core';\n\ndeclare const pack: Pack;\nexport default pack;\n",
  );
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packText, resolvePacks, withoutExamples, writeReadyProgram } from '@bluepencil/node';

/**
 * Builds a pack from its files: one JSON for Node, the same as a module for browsers but for the examples of rules,
 * and its phrases, compiled with those of the packs that it stands on.
 *
 * @throws PolicyError, PolicyFileError when the packs do not hold together
 */
export function buildPack(folder: string): void {
  const file = join(folder, 'pack.yml');
  const packs = resolvePacks({ layer: 'build', extends: [folder], file, locate: () => ({ file }) });
  const own = packs.at(-1);
  if (!own) return;
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'pack.json'), packText(own.pack));
  const inBrowser = packText(withoutExamples(own.pack)).trimEnd();
  writeFileSync(join(dist, 'index.js'), `export default ${inBrowser};\n`);
  writeFileSync(
    join(dist, 'index.d.ts'),
    "import type { Pack } from '@bluepencil/core';\n\ndeclare const pack: Pack;\nexport default pack;\n",
  );
  writeReadyProgram(packs);
}

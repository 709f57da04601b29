import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPacks } from '../pack/read-packs.ts';
import type { Surroundings } from '../surroundings.ts';
import { findDifferences } from './find-differences.ts';
import { formatJson } from './format-json.ts';
import { listPacks } from './list-packs.ts';
import { makePages } from './make-pages.ts';
import { makeSchemas } from './make-schemas.ts';

/** Makes schemas and pages, or checks that they are what would be made; gives the exit code. */
export async function runGenerate(args: string[], { root, print, warn }: Surroundings): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  const packs = readPacks(listPacks(root));
  const unreadable = packs.flatMap((each) =>
    each.unreadable.map(({ file, reason }) => `${join(each.folder, file)}: ${reason}\n`),
  );
  if (unreadable.length > 0) {
    warn(unreadable.join(''));
    return 2;
  }
  const files = makePages(packs);
  for (const [path, schema] of makeSchemas()) files.set(path, await formatJson(join(root, path), schema));
  const { changed, stale } = findDifferences(root, files);
  if (values.check) {
    for (const path of changed) warn(`${path} differs from what \`pnpm generate\` makes\n`);
    for (const path of stale) warn(`${path} is made from nothing any more\n`);
    return changed.length + stale.length > 0 ? 1 : 0;
  }
  for (const path of changed) write(join(root, path), files.get(path) ?? '');
  for (const path of stale) rmSync(join(root, path));
  print(`${files.size} files: ${changed.length} written, ${stale.length} removed\n`);
  return 0;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import { type Pack, prepareProgram, type ReadyProgram } from '@bluepencil/core';
import { hashOf } from './hash-file.ts';
import { writeLeanPack } from './lean-pack.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { writeWhole } from './write-whole.ts';

const headFile = 'program.json';
const numbersFile = 'program.bin';
const mergedFile = 'merged.json';
/** The hashes of the packs that the program was made for, the last one that of the pack beside it. */
const builtFile = 'built.json';

/** Merges packs, each after those it extends, and compiles their phrases into the `dist` of the last one, with what of that is read at once. */
export function writeReadyProgram(packs: readonly LoadedPack[]): void {
  const { merged, ...program } = prepareProgram(packs.map(({ pack }) => pack));
  const { head, bytes } = packNumbers(program);
  const own = packs.at(-1);
  if (!own) return;
  const dist = join(own.folder, 'dist');
  const built = packs.map(({ pack }) => hashOf(packText(pack)));
  writeWhole(join(dist, builtFile), `${JSON.stringify(built)}\n`);
  writeLeanPack(dist, own.pack);
  writeWhole(join(dist, mergedFile), `${JSON.stringify(merged)}\n`);
  writeWhole(join(dist, headFile), `${head}\n`);
  writeWhole(join(dist, numbersFile), bytes);
}

/**
 * Reads what {@link writeReadyProgram} has written, if it was made for just these packs as they were built.
 *
 * @returns undefined where there is none, or another; the phrases are compiled then, which takes longer and gives the same
 */
export function readReadyProgram(packs: readonly LoadedPack[]): ReadyProgram | undefined {
  const dist = join(packs.at(-1)?.folder ?? '.', 'dist');
  if (endianness() !== 'LE') return undefined;
  const built = hashesIn(dist);
  if (built.length !== packs.length || packs.some(({ hash }, index) => hash !== built[index]))
    return undefined;
  try {
    const head = readFileSync(join(dist, headFile), 'utf8');
    const program = unpackNumbers({ head, bytes: readFileSync(join(dist, numbersFile)) });
    const merged = JSON.parse(readFileSync(join(dist, mergedFile), 'utf8')) as ReadyProgram['merged'];
    return { ...(program as ReadyProgram), merged };
  } catch {
    return undefined;
  }
}

/** Tells whether a built pack is as it was built, and so as it was checked. */
export function isAsBuilt(file: string, hash: string): boolean {
  return hashesIn(dirname(file)).at(-1) === hash;
}

function hashesIn(dist: string): unknown[] {
  try {
    const hashes: unknown = JSON.parse(readFileSync(join(dist, builtFile), 'utf8'));
    return Array.isArray(hashes) ? hashes : [];
  } catch {
    return [];
  }
}

/** What stands in the file of a built pack. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

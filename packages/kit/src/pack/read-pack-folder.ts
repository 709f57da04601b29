import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DataRule, Pack, PolicyError } from '@bluepencil/core';
import { PolicyFileError, readPackFolder as readPack, readYaml } from '@bluepencil/node';
import type { Clause } from './clause.ts';

/** A part of a pack that cannot be used, and why. */
interface UnreadableFile {
  file: string;
  reason: string;
}

/** A pack as far as it can be read, with what only its authors need. */
export interface PackFolder {
  folder: string;
  pack: Pack & Required<Pick<Pack, 'words' | 'sources'>> & { declares: DataRule[] };
  /** The clauses that this pack is the first to have rules for. */
  clauses: Record<string, Clause>;
  /** What was left out, because it cannot be read. */
  unreadable: UnreadableFile[];
}

/**
 * Reads the folder of a pack with its clauses, and leaves out what cannot be read, telling which.
 *
 * @throws PolicyFileError when its `pack.yml` or its clauses cannot be read
 */
export function readPackFolder(folder: string): PackFolder {
  const { loaded, faults } = readPack(folder);
  const { words = {}, sources = {}, declares = [], ...head } = loaded.pack;
  const clauses = join(folder, 'clauses.yml');
  return {
    folder,
    // Rules on disk are data.
    pack: { ...head, words, sources, declares: declares as DataRule[] },
    clauses: existsSync(clauses) ? (readYaml(clauses, head.name).value as Record<string, Clause>) : {},
    unreadable: faults.map((fault) => ({ file: fileOf(fault, folder), reason: fault.message })),
  };
}

function fileOf(fault: PolicyError, folder: string): string {
  const file = fault instanceof PolicyFileError ? fault.place.file : join(folder, 'pack.yml');
  return relative(folder, file).replaceAll('\\', '/');
}

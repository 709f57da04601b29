import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataRule, Pack, Source } from '@bluepencil/core';
import { parse } from 'yaml';
import type { Clause } from './clause.ts';

/** A file of a pack that cannot be used, and why. */
interface UnreadableFile {
  file: string;
  reason: string;
}

/** A pack as its files are, read one by one. */
export interface PackFolder {
  folder: string;
  pack: Pack & Required<Pick<Pack, 'words' | 'sources'>> & { declares: DataRule[] };
  /** The clauses that this pack is the first to have rules for. */
  clauses: Record<string, Clause>;
  /** Files that were left out, because they cannot be read. */
  unreadable: UnreadableFile[];
}

/**
 * Reads the folder of a pack and leaves out what cannot be read, unlike `loadPack`, which refuses the pack.
 *
 * Several people write rules at the same time; the half-written file of one must not stop the others.
 */
export function readPackFolder(folder: string): PackFolder {
  const unreadable: UnreadableFile[] = [];

  function read(file: string): unknown {
    if (!existsSync(join(folder, file))) return undefined;
    try {
      return parse(readFileSync(join(folder, file), 'utf8')) ?? undefined;
    } catch (error) {
      unreadable.push({ file, reason: (error as Error).message });
      return undefined;
    }
  }

  function readRule(file: string): DataRule[] {
    const before = unreadable.length;
    const rule = read(file) as Partial<DataRule> | undefined;
    const id = file.slice('rules/'.length, -'.yml'.length);
    if (rule?.id === id) return [rule as DataRule];
    const reason = `Unexpected id \`${rule?.id ?? ''}\`, expected the path of the file, \`${id}\``;
    if (unreadable.length === before) unreadable.push({ file, reason });
    return [];
  }

  const head = read('pack.yml') as Pack | undefined;
  const words: Record<string, string[]> = { ...head?.words };
  for (const file of filesUnder(folder, 'words')) {
    for (const [name, phrases] of Object.entries((read(file) ?? {}) as Record<string, string[]>)) {
      if (name in words)
        unreadable.push({
          file,
          reason: `Unexpected second class \`${name}\`, expected each class in one place`,
        });
      else words[name] = phrases;
    }
  }
  const pack = {
    ...{ name: 'unnamed', version: '0.0.0' },
    ...head,
    words,
    sources: (read('sources.yml') ?? {}) as Record<string, Source>,
    ...(existsSync(join(folder, 'likeness.tsv')) && {
      likeness: { ...head?.likeness, weights: readFileSync(join(folder, 'likeness.tsv'), 'utf8') },
    }),
    declares: filesUnder(folder, 'rules').flatMap(readRule),
  };
  return { folder, pack, clauses: (read('clauses.yml') ?? {}) as Record<string, Clause>, unreadable };
}

/** Gives the YAML files under a folder of a pack, in order, relative to the pack. */
function filesUnder(folder: string, part: string): string[] {
  const top = join(folder, part);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${part}/${file.replaceAll('\\', '/')}`)
    .sort();
}

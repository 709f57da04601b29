import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataRule, Pack, Source } from '@bluepencil/core';
import { parse } from 'yaml';

/** A file of a pack that cannot be used, and why. */
export interface UnreadableFile {
  file: string;
  reason: string;
}

/** A pack as its files are, read one by one. */
export interface PackFolder {
  pack: Pack & { declares: DataRule[] };
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
    try {
      return parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      unreadable.push({ file, reason: (error as Error).message });
      return undefined;
    }
  }

  function readRule(file: string): DataRule[] {
    const rule = read(file) as Partial<DataRule> | null | undefined;
    if (rule === undefined) return [];
    const id = file.slice('rules/'.length, -'.yml'.length);
    if (rule?.id === id) return [rule as DataRule];
    unreadable.push({
      file,
      reason: `Unexpected id \`${rule?.id}\`, expected the path of the file, \`${id}\``,
    });
    return [];
  }

  const declares = filesUnder(folder, 'rules').flatMap(readRule);
  const words = filesUnder(folder, 'words').map((file) => read(file) as Record<string, string[]> | undefined);
  const sources = existsSync(join(folder, 'sources.yml'))
    ? (read('sources.yml') as Record<string, Source>)
    : {};
  const head = read('pack.yml') as Pack | undefined;
  const pack = {
    ...{ name: 'unnamed', version: '0.0.0' },
    ...head,
    words: Object.assign({ ...head?.words }, ...words) as Record<string, string[]>,
    sources,
    declares,
  };
  return { pack, unreadable };
}

/** Gives the YAML files under a folder of a pack, in order, relative to the pack. */
export function filesUnder(folder: string, part: string): string[] {
  const top = join(folder, part);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${part}/${file.replaceAll('\\', '/')}`)
    .sort();
}

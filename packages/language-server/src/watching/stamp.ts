import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What files looked like: by root, a file or a folder that is watched, the stamp of each file. */
export type Stamps = Map<string, Map<string, string>>;

/** Looks at files, and at what policies are made of in folders; what is not there has an empty stamp. */
export async function stamp({
  files,
  folders,
}: {
  files: readonly string[];
  folders: readonly string[];
}): Promise<Stamps> {
  const ofFiles = files.map(async (file) => [file, new Map([[file, await stampOf(file)]])] as const);
  const ofFolders = folders.map(async (folder) => {
    const inside = await list(folder);
    const stamps = await Promise.all(inside.map(async (file) => [file, await stampOf(file)] as const));
    return [folder, new Map(stamps)] as const;
  });
  return new Map(await Promise.all([...ofFiles, ...ofFolders]));
}

/** Gives the files that came, went or changed in the roots that both know. */
export function changesBetween(before: Stamps, after: Stamps): string[] {
  const changed = new Set<string>();
  for (const [root, now] of after) {
    const then = before.get(root);
    if (!then) continue;
    for (const file of new Set([...then.keys(), ...now.keys()]))
      if (then.get(file) !== now.get(file)) changed.add(file);
  }
  return [...changed];
}

async function stampOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

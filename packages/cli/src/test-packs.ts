import { resolve } from 'node:path';
import { loadLayers, type LoadedPack, placeError, resolvePacks, showPath } from '@bluepencil/node';
import { PolicyError } from '@bluepencil/core';
import { count } from './count.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';

/**
 * Tries every example of packs, and tells what nothing in them uses or reaches; without folders, of the packs beside the
 * config. The exit code is 1 when something is wrong.
 */
export async function testPacks(
  folders: readonly string[],
  { config }: { config?: string | undefined },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const loaded =
    folders.length > 0 ? folders.map((folder) => loadOne(folder, io.cwd)) : ownPacks(config, io.cwd);
  // Only whoever writes a pack needs it.
  const { examinePack } = await import('@bluepencil/kit/author');
  let isGood = true;
  for (const packs of loaded) {
    const own = packs.at(-1);
    if (!own) continue;
    const { rules, examples, faults } = examine(packs, () =>
      examinePack(
        own.pack,
        packs.map(({ pack }) => pack),
      ),
    );
    for (const { about, lines } of faults)
      await out.write(`${placeOf(own, about, io.cwd)}${lines.map((line) => `  ${line}\n`).join('')}`);
    isGood &&= faults.length === 0;
    const result = faults.length === 0 ? 'all good' : `${count(faults.length, 'place')} to mend`;
    await out.write(`${own.pack.name}: ${count(rules, 'rule')}, ${count(examples, 'example')}: ${result}\n`);
  }
  return isGood ? exitCodes.mayGoOut : exitCodes.held;
}

function loadOne(folder: string, cwd: string): LoadedPack[] {
  const name = /^[./\\]/.test(folder) ? folder : `./${folder}`;
  const file = resolve(cwd, 'bluepencil.yml');
  return resolvePacks({
    layer: 'config',
    extends: [name],
    file,
    locate: () => ({ file: resolve(cwd, folder) }),
  });
}

/** The packs that are the user's to write: those that lie as folders beside the config. */
function ownPacks(config: string | undefined, cwd: string): LoadedPack[][] {
  const { packs } = loadLayers({ cwd, config });
  const own = packs.filter(
    ({ folder, file }) => file.endsWith('pack.yml') && !/[/\\]node_modules[/\\]/.test(folder),
  );
  const mine = own.filter(({ folder }) => !showPath(folder, cwd).startsWith('/'));
  if (mine.length === 0)
    throw new UsageError(
      'Unexpected absence of packs beside the config, expected a folder: `bluepencil test ./pack`',
    );
  return mine.map(({ folder }) => loadOne(folder, cwd));
}

function examine<Result>(packs: readonly LoadedPack[], make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const last = packs.at(-1);
    throw placeError(error, (layer) => {
      const found = packs.find(({ pack }) => pack.name === layer) ?? last;
      return found ? found.locate : () => ({ file: '' });
    });
  }
}

function placeOf({ locate, file }: LoadedPack, about: string, cwd: string): string {
  const place = about === 'pack' ? file : locate(['declares', about]).file;
  return `${showPath(place, cwd)}\n`;
}

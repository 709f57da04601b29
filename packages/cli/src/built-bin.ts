import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('..', import.meta.url));
const tsup = fileURLToPath(new URL('../../../node_modules/tsup/dist/cli-default.js', import.meta.url));

/** The program as it is published, built from the sources as they are now. For tests. */
export interface BuiltBin {
  /** Absolute path of `bin.js`; with `--conditions=source` it reads packs from their sources. */
  bin: string;
  remove: () => void;
}

/** Builds the program beside the packs that it depends on, in a folder that is nobody else's. */
export function buildBin(): BuiltBin {
  const cache = join(cli, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bin-'));
  execFileSync(process.execPath, [tsup, '--out-dir', folder, '--silent'], { cwd: cli, stdio: 'pipe' });
  return {
    bin: join(folder, 'bin.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// Installs the servers that `pnpm e2e` runs against. They are too large for everybody's install, and one compiles.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/bluepencil-e2e', import.meta.url));
/** The last line of it that runs on Node 20. */
const servers = { '@atproto/dev-env': '0.3.215' };

/** Installs what is not there yet; a minute or two the first time. */
export default function installServers(): void {
  const done = `${folder}/installed-${servers['@atproto/dev-env']}`;
  if (existsSync(done)) return;
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: servers };
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
  npm('install', '--ignore-scripts');
  // The database of the server is the one part that has to be compiled; nothing else runs a script.
  npm('rebuild', 'better-sqlite3', '--ignore-scripts=false');
  writeFileSync(done, '');
  console.log(`servers installed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

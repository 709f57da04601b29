// Installs the servers that `pnpm e2e` runs against. They are too large for everybody's install, and one compiles.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('servers', import.meta.url));

/**
 * Installs what their lockfile says and is not there yet: under a minute the first time, of which the database takes most,
 * and a second or two afterwards. The store of pnpm keeps what was fetched and compiled, for other clones too.
 * Without a compiler nothing is installed, and the tests that need a server are left out.
 */
export default function installServers(): void {
  const missing = ['make', 'c++', 'python3'].filter((each) => spawnSync(each, ['--version']).status !== 0);
  if (missing.length > 0) {
    console.warn(`No ${missing.join(', ')}: the test against a server of Bluesky is left out.`);
    return;
  }
  // The headers that came with this Node, where they did: nothing else has to be fetched to compile.
  const headers = dirname(dirname(process.execPath));
  const known = existsSync(join(headers, 'include/node/node.h'));
  execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'], {
    cwd: folder,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(known && { npm_config_nodedir: headers }),
      // No search for a compiled one elsewhere; and for a handful of posts, compiled soon is worth more than fast.
      ...{ npm_config_build_from_source: 'true', CFLAGS: '-O0 -w', CXXFLAGS: '-O0 -w', JOBS: '2' },
    },
  });
}

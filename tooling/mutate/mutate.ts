// Changes what matters most in core, one small thing at a time, and tells which changes no test sees: `pnpm mutate`.
// A quarter of an hour. Stryker is 167 packages that nobody else needs: it is installed when it is run, outside the lockfile.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/bluepencil-mutate');
/** The last line of it that runs on Node 20. */
const versions = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/vitest-runner': '9.6.1' };

/** What decides a verdict: how a text is read, phrases are matched, findings are settled. */
const files = [
  ...['decide', 'settle', 'excerpt', 'mask', 'prepare-globs', 'prepare-conditions'],
  ...['read/normalise', 'read/fold', 'read/sentences', 'match/hits', 'match/run-linear'],
  ...['checks/context', 'checks/near', 'checks/signals', 'facts/find-lack'],
].map((name) => `packages/core/src/${name}.ts`);

const installed = join(folder, 'node_modules/@stryker-mutator');
if (!existsSync(join(installed, 'vitest-runner'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // The vitest of this workspace is the one that runs.
  execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', ...quiet], {
    cwd: folder,
    stdio: 'inherit',
  });
}

const config = {
  mutate: process.argv.length > 2 ? process.argv.slice(2) : files,
  testRunner: 'vitest',
  plugins: [join(installed, 'vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'tooling/mutate/vitest.config.ts', related: false },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: join(folder, 'mutation.json') },
  // Not below node_modules, where no test is looked for.
  tempDirName: 'coverage/mutate',
  concurrency: 2,
  // What only words an error or a comment is not worth a test.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['docs', 'fixtures/posts', 'coverage', '**/dist', '.git'],
};
const file = join(folder, 'stryker.config.json');
writeFileSync(file, JSON.stringify(config, undefined, 2));
execFileSync(process.execPath, [join(installed, 'core/bin/stryker.js'), 'run', file], {
  cwd: root,
  stdio: 'inherit',
});

// Changes what decides a verdict, and what proves one, one small thing at a time, and tells which changes no test sees:
// `pnpm mutate`, or `pnpm mutate match fix` for some subjects of `subjects.ts`.
// Stryker is 167 packages that nobody else needs: it is installed when it is run, outside the lockfile.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subjects, type Subject } from './subjects.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/bluepencil-mutate');
/** The last line of it that runs on Node 20. */
const versions = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/vitest-runner': '9.6.1' };

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

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(subjects, name));
if (unknown !== undefined)
  throw new Error(`Unexpected subject \`${unknown}\`, expected one of ${Object.keys(subjects).join(', ')}`);
for (const [name, subject] of Object.entries(subjects))
  if (asked.length === 0 || asked.includes(name)) mutate(name, subject);

function mutate(name: string, { source, files, tests }: Subject): void {
  const config = {
    mutate: files.map((file) => `${source}/${file}.ts`),
    testRunner: 'vitest',
    plugins: [
      join(installed, 'vitest-runner/dist/src/index.js'),
      join(root, 'tooling/mutate/tell-survivors.js'),
    ],
    vitest: { configFile: 'tooling/mutate/vitest.config.ts', related: false },
    reporters: ['progress-append-only', 'tell-survivors', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    jsonReporter: { fileName: join(folder, `${name}.json`) },
    // Not below node_modules, where no test is looked for.
    tempDirName: 'coverage/mutate',
    concurrency: 2,
    // What only words an error or a comment is not worth a test.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['docs', 'fixtures/posts', 'coverage', '**/dist', '.git'],
  };
  const file = join(folder, `${name}.stryker.json`);
  writeFileSync(file, JSON.stringify(config, undefined, 2));
  execFileSync(process.execPath, [join(installed, 'core/bin/stryker.js'), 'run', file], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      BLUEPENCIL_MUTATE_TESTS: tests.map((test) => `${source}/${test}.test.ts`).join(' '),
    },
  });
}

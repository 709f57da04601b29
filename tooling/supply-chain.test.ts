import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Manifest {
  private?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifests = globSync(['package.json', 'packages/*/package.json', 'packages/packs/*/package.json'], {
  cwd: root,
}).map((name) => ({ name, ...(JSON.parse(read(name)) as Manifest) }));
const dependencies = read('docs/dependencies.md');
const { catalog, allowBuilds } = parse(read('pnpm-workspace.yaml')) as {
  catalog: Record<string, string>;
  allowBuilds: Record<string, boolean>;
};

/** What npm and pnpm run by themselves when somebody installs a package. */
const onInstall = [
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'prepare',
  'postprepare',
  'dependencies',
];

describe.each(manifests)('$name', ({ scripts = {}, ...manifest }) => {
  test('runs nothing when it is installed', () => {
    expect(Object.keys(scripts).filter((name) => onInstall.includes(name))).toEqual([]);
  });

  const asked = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  }).filter(([, range]) => !range.startsWith('workspace:'));

  test('asks for versions of the catalog alone', () => {
    expect(asked.filter(([, range]) => range !== 'catalog:')).toEqual([]);
  });

  test('has a reason for each library', () => {
    expect(asked.map(([name]) => name).filter((name) => !isExplained(name))).toEqual([]);
  });
});

/** A library has a line with its name; types belong to what they are the types of. */
function isExplained(name: string): boolean {
  return (
    dependencies.includes(`\`${name}\``) ||
    (name.startsWith('@types/') && isExplained(name.slice('@types/'.length)))
  );
}

test('the catalog has no version that nobody asks for', () => {
  const asked = new Set(
    manifests.flatMap(({ dependencies: own, devDependencies, optionalDependencies, peerDependencies }) =>
      Object.keys({ ...own, ...devDependencies, ...optionalDependencies, ...peerDependencies }),
    ),
  );
  expect(Object.keys(catalog).filter((name) => !asked.has(name))).toEqual([]);
});

test('no library may run a script when it is installed', () => {
  expect(Object.values(allowBuilds)).not.toContain(true);
});

test('every tarball is known by its digest', () => {
  const { packages } = parse(read('pnpm-lock.yaml')) as {
    packages: Record<string, { resolution: { integrity?: string; tarball?: string } }>;
  };
  const unknown = Object.entries(packages).filter(
    ([, { resolution }]) => !resolution.integrity?.startsWith('sha512-'),
  );
  expect(unknown.map(([name]) => name)).toEqual([]);
});

describe('a release', () => {
  const workflow = read('.github/workflows/release.yml');
  const { permissions, jobs } = parse(workflow) as {
    permissions: object;
    jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
  };
  const runOf = (job: string): string => (jobs[job]?.steps ?? []).map(({ run = '' }) => run).join('\n');

  test('is built of what the lockfile names, audited and tested', () => {
    for (const command of ['pnpm install --frozen-lockfile --ignore-scripts', 'pnpm audit', '.ci/run'])
      expect(runOf('pack')).toContain(command);
  });

  test('says where it was built, and only the job that runs nothing of ours may say so', () => {
    expect(runOf('publish')).toContain('--provenance');
    expect(permissions).toEqual({});
    expect(jobs.pack?.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish?.permissions).toEqual({ 'id-token': 'write' });
    expect(runOf('publish')).not.toMatch(/pnpm|npx|tsx|node /);
    expect(jobs.publish?.steps.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
  });

  test('keeps no token', () => {
    expect(workflow).not.toMatch(/secrets\.|_TOKEN/i);
  });
});

// Packs every package as it is published and looks at what would arrive. Run `pnpm build` first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

interface Tarball {
  name: string;
  filename: string;
  files: { path: string }[];
}

interface Manifest {
  exports: Record<string, unknown>;
  bin?: Record<string, string>;
}

/** What only works inside the workspace. */
const leftovers = ['"source"', 'workspace:', 'catalog:', 'dev.js'];

const folder = mkdtempSync(join(tmpdir(), 'bluepencil-packages-'));
try {
  const tarballs = pack(folder);
  const complaints = tarballs.flatMap(inspect);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function pack(destination: string): Tarball[] {
  // The extension is no package of npm, and check-vsix.ts looks at it; the bench is for nobody else.
  const filters = ['./packages/**', '!bluepencil-vscode', '!@bluepencil/bench'].flatMap((each) => [
    '--filter',
    each,
  ]);
  const args = ['-r', ...filters, 'pack', '--json', '--pack-destination', destination];
  return JSON.parse(execFileSync('pnpm', args, { encoding: 'utf8' })) as Tarball[];
}

function inspect({ name, filename, files }: Tarball): string[] {
  const text = execFileSync('tar', ['-xOf', filename, 'package/package.json'], { encoding: 'utf8' });
  const manifest = JSON.parse(text) as Manifest;
  const paths = files.map(({ path }) => path);
  console.log(`${name}: ${paths.join(', ')}`);
  return [
    ...leftovers.filter((each) => text.includes(each)).map((each) => `package.json still has ${each}`),
    ...paths.filter((path) => /(?:^|\/)src\/|\.test\./.test(path)).map((path) => `${path} is published`),
    ...targetsOf([manifest.exports, manifest.bin])
      .filter((target) => !target.includes('*') && !paths.includes(relative('.', target)))
      .map((target) => `${target} is promised and missing`),
    ...run('publint', [filename, '--strict']),
    ...('.' in manifest.exports ? run('attw', [filename, '--profile', 'esm-only', '--format', 'ascii']) : []),
  ].map((complaint) => `${name}: ${complaint}`);
}

/** Every file that an exports map or a bin map names. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}

function run(tool: string, args: string[]): string[] {
  try {
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return [`${tool} says\n${stdout}${stderr}`];
  }
}

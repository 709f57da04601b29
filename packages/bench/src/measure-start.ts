import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresOf } from './figures-of.ts';

/** How often each program is started. */
const starts = 7;
const post = 'The road is closed between 4th and 6th after a collision.';

/** What starting a program and checking one post takes, in milliseconds. */
export interface StartTime {
  name: string;
  median: number;
}

/** Measures how long it is from nothing to a verdict, beside a Node that does nothing; in turns. */
export function measureStart(): StartTime[] {
  const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
  try {
    installPacks(cwd);
    writeFileSync(join(cwd, 'bluepencil.yml'), 'root: true\nextends: [us-oxnard]\n');
    writeFileSync(join(cwd, 'standard.yml'), 'root: true\nextends: [standard]\n');
    const lint = [built('../../cli/dist/bin.js'), 'lint', '--stdin-filename', 'draft.txt', '-'];
    const programs = [
      { name: '`node -e 0`', args: ['-e', '0'] },
      { name: 'command line, standard pack', args: [...lint, '--config', 'standard.yml'] },
      { name: 'command line, an agency', args: lint },
      {
        name: 'library: `loadPolicy` of `@bluepencil/node`',
        args: script(loading('@bluepencil/node', loadingPolicy)),
      },
      {
        name: 'library: `compilePolicy` of `@bluepencil/core`',
        args: script(loading('@bluepencil/pack-standard', compiling)),
      },
    ].map((program) => ({ ...program, times: [] as number[] }));
    for (let turn = 0; turn < starts; turn += 1)
      for (const program of programs) {
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, program.args, {
          cwd,
          input: post,
          encoding: 'utf8',
        });
        program.times.push(performance.now() - start);
        if (status !== 0)
          throw new Error(`Unexpected failure of ${program.name}, expected a verdict: ${stderr}`);
      }
    return programs.map(({ name, times }) => ({ name, median: figuresOf(times).median }));
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** Puts the packs where a user has them, as they are published: beside their sources, packs are compiled at each start. */
function installPacks(cwd: string): void {
  const packs = built('../../packs');
  for (const name of readdirSync(packs))
    for (const part of ['dist', 'package.json'])
      cpSync(join(packs, name, part), join(cwd, 'node_modules/@bluepencil', `pack-${name}`, part), {
        recursive: true,
      });
}

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function script(code: string): string[] {
  return ['--input-type=module', '--eval', code];
}

const loadingPolicy = `const { policy } = loaded.loadPolicy({ cwd: process.cwd() });`;
const compiling = `const policy = core.compilePolicy([loaded.default]);`;

/** A program that uses the library; from where it runs, modules are only found by their places. */
function loading(name: string, code: string): string {
  const place = (module: string): string => JSON.stringify(import.meta.resolve(module));
  return [
    `const core = await import(${place('@bluepencil/core')});`,
    `const loaded = await import(${place(name)});`,
    code,
    `core.lint({ id: '', text: ${JSON.stringify(post)} }, policy);`,
  ].join('\n');
}

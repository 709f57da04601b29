import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBin, type BuiltBin } from './built-bin.ts';
import { readScenario, type ScenarioRun } from './read-scenario.ts';

const folder = fileURLToPath(new URL('../../../fixtures/scenarios', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.scenario'));

let built: BuiltBin;
beforeAll(() => (built = buildBin()));
afterAll(() => built.remove());

/** The pack that scenarios lint with, unless they bring a config: five small rules that stay as they are. */
const config = 'extends: [./town]\n';

describe.concurrent('scenarios', { timeout: 240_000 }, () => {
  test.for(names)('%s', async (name, { onTestFinished }) => {
    const { files, runs } = readScenario(readFileSync(join(folder, name), 'utf8'));
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    cpSync(join(folder, 'town'), join(cwd, 'town'), { recursive: true });
    for (const [file, content] of Object.entries({ 'bluepencil.yml': config, ...files })) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      writeFileSync(join(cwd, file), content);
    }
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const where = `${name}:${run.line}`;
      const { code, out, err } = await runBin(cwd, run);
      expect({ where, code, err: code === run.exit ? '' : err }).toEqual({ where, code: run.exit, err: '' });
      expectText(out, run.stdout, where);
      expectText(err, run.stderr ?? '', where);
      for (const [file, content] of Object.entries(run.after))
        expectText(readFileSync(join(cwd, file), 'utf8'), content, `${where} ${file}`);
    }
  });
});

/** Runs a command as a user's shell would: the real program in a process of its own. */
function runBin(cwd: string, run: ScenarioRun): Promise<{ code: number | null; out: string; err: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(
    'sh',
    ['-c', `bluepencil() { "$NODE" --conditions=source "$BIN" "$@"; }; ${run.command}`],
    {
      cwd,
      env: { PATH, HOME, NODE: process.execPath, BIN: built.bin, ...run.env },
    },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(run.stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

function expectText(actual: string, expected: string | undefined, where: string): void {
  if (expected === undefined) return;
  const pattern = expected
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escape).join('.*?')}\\n`))
    .join('')
    .replace(/\\n$/, '');
  if (new RegExp(`^${pattern}$`).test(actual)) return;
  expect(`${where}\n${actual}`).toBe(`${where}\n${expected}`);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

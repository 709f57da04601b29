import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '@bluepencil/hook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Follows docs/guides/gate.md: its commands and its code, as they stand there, with the real program.
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/gate.md'), 'utf8');
const bin = join(root, 'packages/cli/src/dev.js');

let cwd: string;
let scripts: string;
let gate: ChildProcess | undefined;
const env: Record<string, string> = { PATH: process.env.PATH ?? '' };

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
  writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\n');
  // Within a package that has them installed, so that imports are found as in a project that has.
  scripts = join(root, 'packages/hook/dist', `guide-${process.pid}`);
  mkdirSync(scripts, { recursive: true });
  const out = execFileSync(process.execPath, ['--conditions=source', bin, 'gate', 'init'], {
    cwd,
    encoding: 'utf8',
  });
  [env.AUTHOR = '', env.PIO = ''] = out.split('\n').map((line) => line.split(' ')[1] ?? '');
  const config = join(cwd, 'bluepencil-gate.yml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('port: 8321', 'port: 0'));
  const child = spawn(process.execPath, ['--conditions=source', bin, 'serve'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  gate = child;
  env.GATE = await new Promise<string>((resolve, reject) => {
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (err.includes('"what":"policy"')) resolve(/"detail":"(http[^"]+)"/.exec(err)?.[1] ?? '');
    });
    child.once('exit', () => reject(new Error(err)));
  });
  env.TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
}, 60_000);

afterAll(() => {
  gate?.kill('SIGTERM');
  rmSync(cwd, { recursive: true });
  rmSync(scripts, { recursive: true });
});

function example(name: string): string {
  const after = guide.slice(guide.indexOf(`<!-- example: ${name} -->`));
  return /```\w+\n([\s\S]*?)```/.exec(after)?.[1] ?? '';
}

function scriptOf(name: string): string {
  const file = join(scripts, `${name}.mts`);
  writeFileSync(file, example(name));
  return file;
}

function runScript(name: string): string {
  const tsx = import.meta.resolve('tsx');
  return execFileSync(process.execPath, ['--conditions=source', '--import', tsx, scriptOf(name)], {
    ...{ cwd, env, encoding: 'utf8' },
  });
}

function runShell(name: string): Record<string, unknown> {
  return JSON.parse(execFileSync('sh', ['-c', example(name)], { cwd, env, encoding: 'utf8' })) as Record<
    string,
    unknown
  >;
}

describe('docs/guides/gate.md', { timeout: 60_000 }, () => {
  it('guard', () => {
    const out = runScript('guard');
    expect(out).toMatch(
      /^sent: Elm Street is closed\.\nThis post does not go out.*\n- Unexpected number `519-•••-••34`/,
    );
  });

  it.skipIf(spawnSync('curl', ['--version']).status !== 0)('check and approve', () => {
    const answer = runShell('check') as unknown as Answer;
    expect(answer.verdict).toBe('review');
    env.RECEIPT = answer.receipt;
    expect(runShell('approve')).toMatchObject({ answer: { verdict: 'publish' } });
  });

  it('connect', async () => {
    const headers = { authorization: `Bearer ${env.AUTHOR}` };
    const policy = (await (await fetch(`${env.GATE}/v1/policy`, { headers })).json()) as {
      publicKey: object;
    };
    env.PUBLIC_KEY = JSON.stringify(policy.publicKey);
    expect(runScript('connect')).toBe('sent: Elm Street is closed.\n');
  });

  it('proxy', async () => {
    const mastodon = createServer((_, response) => response.end('{"id":"1"}'));
    await new Promise<void>((resolve) => mastodon.listen(0, '127.0.0.1', resolve));
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', import.meta.resolve('tsx'), scriptOf('proxy')],
      {
        cwd,
        env: {
          ...env,
          ...{ PORT: String(port), GATE_SECRET: 'a secret of the guide, as long as it has to be' },
          MASTODON: `http://127.0.0.1:${(mastodon.address() as AddressInfo).port}`,
        },
        stdio: 'ignore',
      },
    );
    const post = async (status: string) => {
      for (let tries = 0; ; tries += 1)
        try {
          const body = new URLSearchParams({ status });
          return await fetch(`http://127.0.0.1:${port}/api/v1/statuses`, { method: 'POST', body });
        } catch (error) {
          if (tries > 100) throw error;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
    };
    try {
      expect((await post('Elm Street is closed.')).status).toBe(200);
      const held = await post('Ring 519-555-0134.');
      expect(held.status).toBe(422);
    } finally {
      child.kill('SIGKILL');
      mastodon.close();
    }
  });

  it.skipIf(spawnSync('php', ['--version']).status !== 0)('the plugin of WordPress is PHP', () => {
    execFileSync('php', ['-l', join(root, 'docs/examples/bluepencil.php')]);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '@bluepencil/hook';
import { openDecisionLog, verifyLog } from '@bluepencil/hook/node';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../sample-io.ts';

// The real program in a process of its own, started once.
const bin = fileURLToPath(new URL('../dev.js', import.meta.url));
const town = fileURLToPath(new URL('../../../../fixtures/scenarios/town', import.meta.url));
const whsec = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
const canary = '519-555-0134';
// Keys and digests are base64 and hexadecimal: by chance they hold any short word, but none with a hyphen or a space in it.
const canaries = [canary, canary.slice(4), 'perp r', 'The perp'];

let cwd: string;
let gate: ChildProcess;
let url: string;
let err = '';
let listener: Server;
const keys: Record<string, string> = {};
const events: { headers: Record<string, string>; body: string }[] = [];

const until = async (check: () => boolean, what: string) => {
  for (let tries = 0; !check(); tries += 1) {
    if (tries > 400) throw new Error(`expected ${what}\n${err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const logged = () =>
  err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const times = (what: string) => logged().filter((entry) => entry.what === what).length;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  cpSync(town, join(cwd, 'town'), { recursive: true });
  writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\n');
  listener = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      events.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(events.length === 1 ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { out } = await runIn(cwd, ['gate', 'init']);
  for (const line of out.trim().split('\n')) keys[line.split(' ')[0] ?? ''] = line.split(' ')[1] ?? '';
  const config = readFileSync(join(cwd, 'bluepencil-gate.yml'), 'utf8').replace('port: 8321', 'port: 0');
  writeFileSync(
    join(cwd, 'bluepencil-gate.yml'),
    `${config}webhooksIn:
  - {id: tool, signed: standard, secretsFrom: [TOOL]}
  - {id: town-social, signed: sha256, secretsFrom: [SOCIAL], reads: mastodon}
webhooksOut:
  - {id: desk, url: "http://127.0.0.1:${(listener.address() as AddressInfo).port}/", secretsFrom: [DESK]}
`,
  );
  gate = spawn(process.execPath, ['--conditions=source', bin, 'serve'], {
    cwd,
    env: { PATH: process.env.PATH, TOOL: whsec, DESK: whsec, SOCIAL: 'a secret of mastodon' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  gate.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await until(() => times('policy') > 0, 'the gate to be ready');
  url = String(logged().find(({ what }) => what === 'listening')?.detail);
}, 60_000);

afterAll(() => {
  gate.kill('SIGKILL');
  listener.close();
  rmSync(cwd, { recursive: true });
});

async function ask(path: string, body?: unknown, key = keys.newsroom) {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

describe('bluepencil serve', { timeout: 60_000 }, () => {
  const held = { id: 'held', text: `The perp rang ${canary}.`, meta: { channel: 'x' } };

  it('is ready, and answers', async () => {
    await expect(ask('/readyz')).resolves.toMatchObject({ status: 200 });
    await expect(ask('/v1/check', held)).resolves.toMatchObject({ status: 200, json: { verdict: 'block' } });
    await expect(ask('/v1/check', held, 'bp_0')).resolves.toMatchObject({ status: 401 });
  });

  it('tells what happened, signed, and again where it did not arrive', async () => {
    await until(() => events.length >= 2, 'a second try');
    for (const { headers, body } of events)
      expect(new Webhook(whsec).verify(body, headers)).toMatchObject({
        type: 'post.checked',
        data: { verdict: 'block', by: 'newsroom' },
      });
    expect(events[0]?.headers['webhook-id']).toBe(events[1]?.headers['webhook-id']);
    expect(JSON.stringify(events)).not.toContain(canary.slice(4));
  });

  it('reads signed webhooks', async () => {
    const body = JSON.stringify(held);
    const at = new Date();
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(whsec).sign('msg_1', at, body),
    };
    const response = await fetch(`${url}/v1/webhooks/tool`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ answers: [{ verdict: 'block' }] });
    const unsigned = await fetch(`${url}/v1/webhooks/town-social`, { method: 'POST', body });
    expect(unsigned.status).toBe(401);
  });

  it('keeps one writer of its log', async () => {
    await expect(
      openDecisionLog({ file: join(cwd, 'bluepencil-decisions.jsonl'), key: 'x'.repeat(32) }),
    ).rejects.toThrow(`process ${gate.pid} writes it`);
    const second = await runIn(cwd, ['serve']);
    expect(second).toMatchObject({ code: 2 });
  });

  it('reads its policy again without dropping a request, and keeps it where it is broken', async () => {
    const fine = { id: 'fine', text: 'The perp ran.', meta: { channel: 'x' } };
    const verdicts = new Map<unknown, number>();
    let [asked, isReloading] = [0, true];
    const asking = Array.from({ length: 8 }, async () => {
      while (isReloading) {
        const { status, json } = await ask('/v1/check', { ...fine, id: `${(asked += 1)}` });
        expect(status).toBe(200);
        verdicts.set(json.verdict, (verdicts.get(json.verdict) ?? 0) + 1);
      }
    });
    await until(() => (verdicts.get('review') ?? 0) > 20, 'answers before');
    const { receipt } = (await ask('/v1/check', { ...fine, text: 'Gone.' })).json as unknown as Answer;
    writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\nrules: {tone/slang: block}\n');
    gate.kill('SIGHUP');
    await until(() => (verdicts.get('block') ?? 0) > 20, 'answers after');
    writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\nrules: {tone/slng: block}\n');
    gate.kill('SIGHUP');
    await until(() => times('policy refused') > 0, 'a refusal of the policy');
    await expect(ask('/v1/policy/reload', {}, keys.office)).resolves.toMatchObject({ status: 422 });
    await expect(ask('/v1/policy/reload', {}, keys.pio)).resolves.toMatchObject({ status: 403 });
    isReloading = false;
    await Promise.all(asking);
    expect([...verdicts.keys()]).toEqual(['review', 'block']);
    expect(err).toContain('perhaps `tone/slang`');
    await expect(ask('/v1/verify', { post: { ...fine, text: 'Gone.' }, receipt })).resolves.toMatchObject({
      status: 409,
      json: { error: { refusal: 'policy' } },
    });
  });

  it('ends what is under way when it is told to end, and leaves a whole log', async () => {
    const results: number[] = [];
    const asking = Array.from({ length: 20 }, async (_, index) => {
      for (;;) {
        try {
          const { status } = await ask('/v1/check', { ...held, id: `last-${index}` });
          results.push(status);
        } catch {
          return;
        }
      }
    });
    await until(() => results.length > 20, 'some answers');
    gate.kill('SIGTERM');
    await new Promise((resolve) => gate.once('exit', resolve));
    await Promise.all(asking);
    expect(gate.exitCode).toBe(0);
    expect(new Set(results)).toEqual(new Set([200]));
    const key = join(cwd, 'bluepencil-gate.key.json');
    const file = join(cwd, 'bluepencil-decisions.jsonl');
    const { faults } = await verifyLog(file, { keys: [JSON.parse(readFileSync(key, 'utf8')) as object] });
    expect(faults).toEqual([]);
    const decisions = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(decisions.at(-1)?.event).toBe('stop');
    // Whoever was answered is in the log.
    expect(decisions.filter(({ event }) => event === 'check').length).toBeGreaterThanOrEqual(results.length);
  });

  it('wrote neither text nor keys anywhere', () => {
    const written = err + readFileSync(join(cwd, 'bluepencil-decisions.jsonl'), 'utf8');
    const config = readFileSync(join(cwd, 'bluepencil-gate.yml'), 'utf8');
    expect(Object.keys(keys)).toEqual(['newsroom', 'pio', 'office']);
    for (const secret of [...canaries, whsec, ...Object.values(keys)])
      expect(written + config).not.toContain(secret);
  });
});

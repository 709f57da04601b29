import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AtpAgent } from '@atproto/api';
import { loadPolicy } from '@bluepencil/node';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardBluesky } from '../clients/bluesky.ts';
import { connectGate } from '../connect-gate.ts';
import { HeldError } from '../held-error.ts';
import { verifyLog } from '../log/verify-log.ts';
import { serveGate, type ServedGate } from '../node/serve-gate.ts';
import { createApiKey } from '../server/api-key.ts';

// A real server of Bluesky, and a gate that answers over HTTP, with the small policy of the scenarios.
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const servers = join(root, 'tooling/servers');
const isInstalled = existsSync(join(servers, 'node_modules/@atproto/pds'));

let cwd: string;
let server: ChildProcess;
let pds: string;
let gate: ServedGate;
let agent: AtpAgent;
let key: JWK;
const keys: Record<string, string> = {};
const approvals: string[] = [];

/** What the server itself has, asked without the gate. */
async function published(): Promise<string[]> {
  const url = `${pds}/xrpc/com.atproto.repo.listRecords?repo=${agent.assertDid}&collection=app.bsky.feed.post`;
  const { records } = (await (await fetch(url)).json()) as { records: { value: { text: string } }[] };
  return records.map(({ value }) => value.text).sort();
}

async function heldBy(sending: Promise<unknown>): Promise<HeldError> {
  const error = await sending.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  for (let cause = error; cause; cause = (cause as Error).cause) if (cause instanceof HeldError) return cause;
  throw new Error('expected the post to be held', { cause: error });
}

describe.skipIf(!isInstalled)('a server of Bluesky behind the gate', () => {
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
    writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\n');
    // A process of its own, which ends when its input does, without the conditions that tests resolve with.
    server = spawn(process.execPath, ['start-bluesky.js'], {
      cwd: servers,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    pds = await new Promise<string>((resolve, reject) => {
      let out = '';
      server.stdout?.on('data', (data: Buffer) => {
        out += data.toString();
        const [, url] = /^at (\S+)$/m.exec(out) ?? [];
        if (url !== undefined) resolve(url);
      });
      server.once('exit', () => reject(new Error(`expected a server, got\n${out}`)));
    });
    key = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
    const apiKeys = await Promise.all(
      (['author', 'pio'] as const).map(async (role) => {
        const { key: own, sha256 } = await createApiKey();
        keys[role] = own;
        return { id: `the-${role}`, role, sha256 };
      }),
    );
    gate = await serveGate({
      ...{
        host: '127.0.0.1',
        port: 0,
        key,
        apiKeys,
        log: join(cwd, 'decisions.jsonl'),
        tell: () => undefined,
      },
      loadPolicy: () => ({ policy: loadPolicy({ cwd }).policy }),
    });
    const connected = connectGate({ url: gate.url, apiKey: keys.author ?? '', gateKey: key });
    const fetch = guardBluesky(connected, { account: 'official' }, { sendingOf: () => ({ approvals }) });
    agent = new AtpAgent({ service: pds, fetch });
    await agent.createAccount({ email: 'town@example.org', handle: 'town.test', password: 'not-a-secret' });
  });

  afterAll(async () => {
    await gate.close();
    server.stdin?.end();
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(cwd, { recursive: true });
  });

  it('an allowed post arrives', async () => {
    await agent.post({ text: 'Elm Street is closed.' });
    expect(await published()).toEqual(['Elm Street is closed.']);
  });

  it('a blocked post never arrives, whichever way it is written', async () => {
    const text = 'Ring 519-555-0134.';
    const record = { $type: 'app.bsky.feed.post', text, createdAt: new Date().toISOString() };
    const repo = agent.assertDid;
    const collection = 'app.bsky.feed.post';
    const tries = [
      () => agent.post({ text }),
      () => agent.com.atproto.repo.createRecord({ repo, collection, record }),
      () => agent.com.atproto.repo.putRecord({ repo, collection, rkey: '3kabcdefgh222', record }),
      () =>
        agent.com.atproto.repo.applyWrites({
          repo,
          writes: [{ $type: 'com.atproto.repo.applyWrites#create', collection, value: record }],
        }),
    ];
    for (const send of tries) {
      const held = await heldBy(send());
      expect(held).toMatchObject({
        verdict: 'block',
        message: expect.stringContaining('Unexpected number') as string,
      });
      expect(held.message).not.toContain('0134');
    }
    expect(await published()).toEqual(['Elm Street is closed.']);
  });

  it('a description of a picture that is blocked keeps the post from arriving', async () => {
    const { data } = await agent.uploadBlob(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), {
      encoding: 'image/jpeg',
    });
    const image = (alt: string) => ({ $type: 'app.bsky.embed.images', images: [{ alt, image: data.blob }] });
    await heldBy(agent.post({ text: 'Lost dog.', embed: image('Collar says 519-555-0134') }));
    await agent.post({ text: 'Lost dog.', embed: image('A brown dog') });
    expect(await published()).toEqual(['Elm Street is closed.', 'Lost dog.']);
  });

  it('a held post arrives after a person who may has approved it', async () => {
    const text = 'The perp ran.';
    const held = await heldBy(agent.post({ text }));
    expect(held.verdict).toBe('review');
    const { receipt } = held.answer!;
    const post = { id: 'x', text, meta: { channel: 'bluesky', account: 'official', attachments: [] } };
    const request = {
      ...{ post, receipt, rules: ['tone/slang'], reason: 'A quotation' },
      until: new Date(Date.now() + 600_000).toISOString(),
    };
    const approve = (as: string) =>
      fetch(`${gate.url}/v1/approve`, {
        method: 'POST',
        headers: { authorization: `Bearer ${keys[as]}`, 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
    expect((await approve('author')).status).toBe(403);
    const approved = await approve('pio');
    expect(approved.status).toBe(200);
    approvals.push(((await approved.json()) as { approval: string }).approval);
    await agent.post({ text });
    expect(await published()).toEqual(['Elm Street is closed.', 'Lost dog.', 'The perp ran.']);
    // The approval is for this text and no other.
    await heldBy(agent.post({ text: 'The perp ran!' }));
  });

  it('nothing arrives while the gate is gone', async () => {
    const before = await published();
    await gate.close();
    const held = await heldBy(agent.post({ text: 'Main Street is closed.' }));
    expect(held.verdict).toBe('indeterminate');
    expect(await published()).toEqual(before);
  });

  it('the log has every decision and no word of a post', async () => {
    const file = join(cwd, 'decisions.jsonl');
    await expect(verifyLog(file, { keys: [key] })).resolves.toMatchObject({ faults: [] });
    const log = readFileSync(file, 'utf8');
    expect(log.match(/"event":"clear"/g)).toHaveLength(3);
    // Longer than what digests and signatures have by chance.
    for (const words of ['555-0134', 'perp ran', 'Elm Street']) expect(log).not.toContain(words);
  });
});

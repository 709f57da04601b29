import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Post } from '@bluepencil/core';
import { build } from 'esbuild';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectGate } from '../connect-gate.ts';
import { createTokenVerifier } from '../create-token-verifier.ts';
import { guard, SentError } from '../guard.ts';
import { HeldError } from '../held-error.ts';
import { verifyLog } from '../log/verify-log.ts';
import { readReceipt } from '../receipt.ts';
import { samplePolicy } from '../sample-gate.ts';
import { createApiKey } from '../server/api-key.ts';

// A thousand faults between a posting tool and a real gate process: whatever happens, what arrives had a verdict for
// exactly its text, and arrived once. Posts go to a service that keeps what it is sent.

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const policies = {
  open: { text: 'extends: [./town]\n', digest: samplePolicy().identity.digest },
  strict: {
    text: 'extends: [./town]\nrules: {tone/slang: block}\n',
    digest: samplePolicy({ rules: { 'tone/slang': 'block' } }).identity.digest,
  },
};

let cwd: string;
let bundle: string;
let key: JWK;
let apiKey: string;
let gate: ChildProcess;
let gateUrl: string;
let front: Server;
let frontUrl: string;

/** What stands between the tool and the gate does this to the next answers. */
let meddle: (
  answer: { status: number; body: string },
  path: string,
) => { status: number; body: string } | 'cut' | number;
const honest: typeof meddle = (answer) => answer;
const arrived: { post: Post; receipt: string }[] = [];
const faults: Record<string, number> = {};
const count = (fault: string, by = 1) => (faults[fault] = (faults[fault] ?? 0) + by);

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
  writeFileSync(join(cwd, 'bluepencil.yml'), policies.open.text);
  key = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
  writeFileSync(join(cwd, 'key.json'), JSON.stringify(key));
  const made = await createApiKey();
  apiKey = made.key;
  writeFileSync(
    join(cwd, 'bluepencil-gate.yml'),
    `port: 0\nsigningKey: key.json\nlog: decisions.jsonl\nlimits: {perMinute: 1000000}\nkeys: [{id: tool, role: admin, sha256: ${made.sha256}}]\n`,
  );
  // The real program in one file, so that it starts in a moment however often it is killed.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  bundle = join(root, 'node_modules/.cache', `faults-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, 'packages/cli/src/bin.ts')],
    ...{
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: bundle,
      conditions: ['source'],
      logLevel: 'error',
    },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  front = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
    incoming.on('end', () => {
      const path = incoming.url ?? '';
      const passed = request(
        `${gateUrl}${path}`,
        { method: 'POST', headers: { ...incoming.headers, host: 'gate' }, agent: false },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('error', () => outgoing.destroy());
          response.on('end', () => {
            const meddled = meddle({ status: response.statusCode ?? 0, body: text }, path);
            const send = (status: number, answer: string) => outgoing.writeHead(status).end(answer);
            if (meddled === 'cut') outgoing.destroy();
            else if (typeof meddled !== 'number') send(meddled.status, meddled.body);
            else setTimeout(() => send(response.statusCode ?? 0, text), meddled);
          });
        },
      );
      passed.on('error', () => outgoing.destroy());
      passed.end(body);
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  frontUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  meddle = honest;
  await startGate();
}, 60_000);

afterAll(() => {
  gate.kill('SIGKILL');
  front.closeAllConnections();
  front.close();
  rmSync(cwd, { recursive: true });
  rmSync(bundle);
});

async function startGate(): Promise<void> {
  gate = spawn(process.execPath, [bundle, 'serve'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const child = gate;
  await new Promise<void>((resolve, reject) => {
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      // Only until it is ready: what it logs later is thrown away.
      if (err.includes('"what":"policy"')) return;
      err += chunk.toString();
      gateUrl = /"detail":"(http[^"]+)"/.exec(err)?.[1] ?? gateUrl;
      if (err.includes('"what":"policy"')) resolve();
    });
    child.once('exit', (code, signal) => reject(new Error(`the gate ended with ${code ?? signal}\n${err}`)));
  });
}

function stopGate(signal: 'SIGKILL' | 'SIGTERM'): Promise<unknown> {
  const gone = new Promise((resolve) => gate.once('exit', resolve));
  gate.kill(signal);
  return gone;
}

let posts = 0;
const texts = ['Elm Street is closed.', 'The perp ran.', 'Ring 519-555-0134.'];

/** A tool that sends posts, good ones and bad ones, and tries again what was held for want of an answer. */
function createTool(clock?: () => number) {
  const connected = connectGate({ url: frontUrl, apiKey, gateKey: key, ...(clock && { clock }) });
  const send = guard(
    (post: Post, { receipt = '' }) => Promise.resolve(arrived.push({ post: structuredClone(post), receipt })),
    connected,
    { postOf: (post) => post, deadline: 150, record: () => undefined, ...(clock && { clock }) },
  );
  return async () => {
    const post = { id: `${(posts += 1)}`, text: texts[posts % 3] ?? '', meta: { channel: 'x' } };
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        return await send(post);
      } catch (error) {
        if (error instanceof SentError) throw error;
        if (!(error instanceof HeldError)) throw error;
        if (error.verdict !== 'indeterminate') return undefined;
      }
    }
    return undefined;
  };
}

async function sendMany(number: number, tool = createTool(), atOnce = 10): Promise<void> {
  let left = number;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        await tool();
      }
    }),
  );
}

const garbage: ((body: string) => { status: number; body: string })[] = [
  () => ({ status: 200, body: '' }),
  () => ({ status: 200, body: '{"verdict":"publish"}' }),
  () => ({ status: 200, body: '<html>Please sign in</html>' }),
  (body) => ({ status: 200, body: body.slice(0, body.length / 2) }),
  (body) => ({ status: 200, body: body.replace(/"verdict":"\w+"/, '"verdict":"publish"') }),
  (body) => ({ status: 200, body: body.replace(/\w(?=","receiptUntil|"\})/, '!') }),
  (body) => ({ status: 502, body }),
  () => ({ status: 200, body: 'null' }),
];

it(
  'a thousand faults let nothing out without a verdict, and nothing twice',
  { timeout: 600_000 },
  async () => {
    // Garbage, silence and cut connections, each in the way of one answer.
    let last = '';
    for (const [fault, make] of [
      ['garbage', (index: number) => garbage[index % garbage.length]],
      ['slow', () => 200],
      ['unreachable', () => 'cut'],
      ['an answer for another post', () => (body: string) => ({ status: 200, body: last || body })],
    ] as [string, (index: number) => 'cut' | number | (typeof garbage)[number]][]) {
      const target = { garbage: 300, slow: 120, unreachable: 200 }[fault] ?? 60;
      let done = 0;
      let asked = 0;
      meddle = (answer) => {
        asked += 1;
        if (done >= target || asked % 2 === 0) {
          last = answer.body;
          return answer;
        }
        done += 1;
        const made = make(done);
        return typeof made === 'function' ? made(answer.body) : made;
      };
      while (done < target) await sendMany(40);
      count(fault, done);
      meddle = honest;
    }

    // The disk takes no more, and then it does.
    const log = join(cwd, 'decisions.jsonl');
    const limit = (bytes: string) =>
      expect(spawnSync('prlimit', ['--pid', String(gate.pid), `--fsize=${bytes}:`]).status).toBe(0);
    const answers503 = () => {
      meddle = (answer) => {
        if (answer.status === 503) count('disk full');
        return answer;
      };
    };
    answers503();
    while ((faults['disk full'] ?? 0) < 100) {
      limit(String(statSync(log).size + 900));
      await sendMany(15);
      limit('unlimited');
      await sendMany(5);
    }
    meddle = honest;

    // The clock of the tool jumps while posts are on their way, to and fro by days.
    for (let jump = 0; jump < 60; jump += 1) {
      let asked = 0;
      const jumping = createTool(
        () => Date.now() + (asked++ % 2 === 0 ? 0 : (jump % 2 === 0 ? 1 : -1) * 86_400_000),
      );
      await sendMany(2, jumping, 2);
      count('clock jumped');
    }

    // The policy is replaced, the gate killed, or told to end, in the middle of it.
    const tool = createTool();
    for (let round = 0; round < 80; round += 1) {
      const sending = sendMany(6, tool, 6);
      await new Promise((resolve) => setTimeout(resolve, round % 13));
      const { text } = round % 2 === 0 ? policies.strict : policies.open;
      writeFileSync(join(cwd, 'bluepencil.yml'), text);
      gate.kill('SIGHUP');
      count('policy replaced');
      await sending;
    }
    for (let round = 0; round < 80; round += 1) {
      const signal = round % 2 === 0 ? 'SIGKILL' : 'SIGTERM';
      const sending = sendMany(20, tool, 20);
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 60));
      await stopGate(signal);
      count(signal === 'SIGKILL' ? 'killed' : 'SIGTERM under load');
      await Promise.all([sending, startGate()]);
    }
    await sendMany(30, tool);

    const total = Object.values(faults).reduce((a, b) => a + b);
    console.log(`${total} faults: ${JSON.stringify(faults)}; ${posts} posts, ${arrived.length} arrived`);
    expect(total).toBeGreaterThanOrEqual(1000);
    await assertAllIsWell(log);
  },
);

async function assertAllIsWell(log: string): Promise<void> {
  // Good posts kept arriving, bad ones never did.
  expect(arrived.length).toBeGreaterThan(100);
  expect(new Set(arrived.map(({ post }) => post.text))).toEqual(new Set(['Elm Street is closed.']));
  expect(new Set(arrived.map(({ post }) => post.id)).size).toBe(arrived.length);
  const verifier = createTokenVerifier([key]);
  const digests = Object.values(policies).map(({ digest }) => digest);
  const used = new Set<string>();
  for (const { post, receipt } of arrived) {
    const claims = await readReceipt(verifier, { post, receipt }, { now: Date.now() });
    expect(claims.verdict).toBe('publish');
    expect(digests).toContain(claims.policy);
    used.add(claims.jti);
  }
  expect(used.size).toBe(arrived.length);
  // Each is in the log as used up, by one sender, and the log is whole after all of this.
  await expect(verifyLog(log, { keys: [key] })).resolves.toMatchObject({ faults: [] });
  const spenders = new Map<string, Set<string>>();
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    const entry = JSON.parse(line) as { event: string; receipt: string; spender: string };
    if (entry.event !== 'clear') continue;
    spenders.set(entry.receipt, (spenders.get(entry.receipt) ?? new Set()).add(entry.spender));
  }
  for (const receipt of used) expect(spenders.get(receipt)?.size).toBe(1);
}

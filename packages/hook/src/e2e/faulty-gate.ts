import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Post } from '@bluepencil/core';
import { build } from 'esbuild';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { expect } from 'vitest';
import { connectGate } from '../connect-gate.ts';
import { createTokenVerifier } from '../create-token-verifier.ts';
import { guard, SentError } from '../guard.ts';
import { HeldError } from '../held-error.ts';
import { verifyLog } from '../log/verify-log.ts';
import { readReceipt } from '../receipt.ts';
import { samplePolicy } from '../sample-gate.ts';
import { createApiKey } from '../server/api-key.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const policies = {
  open: { text: 'extends: [./town]\n', digest: samplePolicy().identity.digest },
  strict: {
    text: 'extends: [./town]\nrules: {tone/slang: block}\n',
    digest: samplePolicy({ rules: { 'tone/slang': 'block' } }).identity.digest,
  },
};
const texts = ['Elm Street is closed.', 'The perp ran.', 'Ring 519-555-0134.'];

/** What a tool gets to see of the gate. */
export interface HttpAnswer {
  status: number;
  body: string;
}

/** Does this to an answer of the gate: gives another one, cuts the connection, or keeps it for so many milliseconds. */
export type Meddle = (answer: HttpAnswer) => HttpAnswer | 'cut' | number;

/** Leaves an answer as it is. */
export const honest: Meddle = (answer) => answer;

/**
 * A gate in a process of its own, with something before it that meddles, tools that send posts through both, and a service
 * that keeps what arrives.
 */
export class FaultyGate {
  /** Changes what the tools see of the gate. */
  meddle = honest;
  readonly arrived: { post: Post; receipt: string }[] = [];
  readonly faults: Record<string, number> = {};
  readonly log: string;
  #posts = 0;
  #process: ChildProcess | undefined;
  #url = '';
  readonly #front: Server;

  private constructor(
    readonly cwd: string,
    readonly key: JWK,
    readonly apiKey: string,
  ) {
    this.log = join(cwd, 'decisions.jsonl');
    this.#front = createServer((incoming, outgoing) => {
      let body = '';
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
      incoming.on('end', () => {
        const headers = { ...incoming.headers, host: 'gate' };
        const asked = request(`${this.#url}${incoming.url}`, { method: 'POST', headers, agent: false });
        asked.on('error', () => outgoing.destroy());
        asked.on('response', (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('error', () => outgoing.destroy());
          response.on('end', () => {
            const answer = { status: response.statusCode ?? 0, body: text };
            const meddled = this.meddle(answer);
            const send = (what: HttpAnswer) => outgoing.writeHead(what.status).end(what.body);
            if (meddled === 'cut') outgoing.destroy();
            else if (typeof meddled !== 'number') send(meddled);
            else setTimeout(() => send(answer), meddled);
          });
        });
        asked.end(body);
      });
    });
  }

  /** Writes the config, bundles the program, and starts it. */
  static async create(): Promise<FaultyGate> {
    const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
    const key = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
    writeFileSync(join(cwd, 'key.json'), JSON.stringify(key));
    const { key: apiKey, sha256 } = await createApiKey();
    writeFileSync(
      join(cwd, 'bluepencil-gate.yml'),
      `port: 0\nsigningKey: key.json\nlog: decisions.jsonl\nlimits: {perMinute: 1000000}\nkeys: [{id: tool, role: admin, sha256: ${sha256}}]\n`,
    );
    const gate = new FaultyGate(cwd, key, apiKey);
    gate.writePolicy('open');
    await gate.#bundle();
    await new Promise<void>((resolve) => gate.#front.listen(0, '127.0.0.1', resolve));
    await gate.start();
    return gate;
  }

  /** The real program in one file, so that it starts in a moment however often it is killed. */
  async #bundle(): Promise<void> {
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
    await build({
      entryPoints: [join(root, 'packages/cli/src/bin.ts')],
      outfile: this.#bundleFile,
      ...{ bundle: true, platform: 'node', format: 'esm', conditions: ['source'], logLevel: 'error' },
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
    });
  }

  get #bundleFile(): string {
    return join(root, 'node_modules/.cache', `faults-${process.pid}.mjs`);
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  count(fault: string, by = 1): void {
    this.faults[fault] = (this.faults[fault] ?? 0) + by;
  }

  /** How many faults there were, of all kinds. */
  get total(): number {
    return Object.values(this.faults).reduce((a, b) => a + b, 0);
  }

  writePolicy(name: keyof typeof policies): void {
    writeFileSync(join(this.cwd, 'bluepencil.yml'), policies[name].text);
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.#bundleFile, 'serve'], {
      cwd: this.cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => {
        // Only until it is ready: what it logs later is thrown away.
        if (err.includes('"what":"policy"')) return;
        err += chunk.toString();
        this.#url = /"detail":"(http[^"]+)"/.exec(err)?.[1] ?? this.#url;
        if (err.includes('"what":"policy"')) resolve();
      });
      child.once('exit', (code, signal) =>
        reject(new Error(`the gate ended with ${code ?? signal}\n${err}`)),
      );
    });
  }

  signal(signal: 'SIGHUP'): void {
    this.#process?.kill(signal);
  }

  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
    this.#process?.kill(signal);
    await gone;
  }

  close(): void {
    this.#process?.kill('SIGKILL');
    this.#front.closeAllConnections();
    this.#front.close();
    rmSync(this.cwd, { recursive: true });
    rmSync(this.#bundleFile);
  }

  /**
   * A tool that sends posts, good ones and bad ones, and tries again what was held for want of an answer.
   *
   * @param clock milliseconds since 1970
   */
  createTool(clock?: () => number): () => Promise<unknown> {
    const own = clock && { clock };
    const url = `http://127.0.0.1:${(this.#front.address() as AddressInfo).port}`;
    const connected = connectGate({ url, apiKey: this.apiKey, gateKey: this.key, ...own });
    const send = guard(
      (post: Post, { receipt = '' }) =>
        Promise.resolve(this.arrived.push({ post: structuredClone(post), receipt })),
      connected,
      { postOf: (post) => post, deadline: 150, record: () => undefined, ...own },
    );
    return async () => {
      const number = (this.#posts += 1);
      const post = { id: `${number}`, text: texts[number % 3] ?? '', meta: { channel: 'x' } };
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

  async sendMany(number: number, tool = this.createTool(), atOnce = 10): Promise<void> {
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

  /**
   * Good posts kept arriving, each once and with a verdict for exactly its text; bad ones never did.
   *
   * @param least how many had to arrive, for this to show anything
   */
  async assertAllIsWell(least: number): Promise<void> {
    const { arrived, key, log } = this;
    console.log(
      `${this.total} faults: ${JSON.stringify(this.faults)}; ${this.#posts} posts, ${arrived.length} arrived`,
    );
    expect(arrived.length).toBeGreaterThan(least);
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
}

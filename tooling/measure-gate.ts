// Measures the gate under 200 clients beside the same HTTP library without it, in one run, and writes docs/gate-figures.md.
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSigningKey, serveGate } from '@bluepencil/hook/node';
import { createApiKey } from '@bluepencil/hook/server';
import { lint } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

const clients = 200;
const seconds = 4;
const rounds = 3;
const page = fileURLToPath(new URL('../docs/gate-figures.md', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** What is asked of each server; which verdict is right is what the engine says in this process. */
const drafts = [
  'Elm Street is closed between 4th and 6th after a collision.',
  'The perp ran down Elm Street.',
  'He confessed to the lot. Saw it? Ring 519-555-0134.',
];
/** So many texts that differ, each with a verdict of its own. */
const variants = 300;

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  wrong: number;
  /** Requests without a verdict: those posts are held. */
  none: number;
  /** Bytes in use after a collection at the end, and the most that the process ever took. */
  heap: number;
  most: number;
}

type ServerKind = 'hono alone' | 'gate, small policy' | 'gate, standard pack';

if (process.argv[2] === 'serve') await serve(process.argv[3] as ServerKind, process.argv[4] ?? '');
else await measureAll();

/** Runs as a process of its own: a server that tells where it is, and what memory it takes. */
async function serve(kind: ServerKind, cwd: string): Promise<void> {
  const { key, sha256 } = await createApiKey();
  let url: string;
  if (kind === 'hono alone') {
    const app = new Hono();
    app.post('/v1/check', async (context) => {
      const { id, verdict } = await context.req.json<{ id: string; verdict: string }>();
      return context.json({ id, verdict });
    });
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  } else {
    const served = await serveGate({
      ...{ host: '127.0.0.1', port: 0, key: await createSigningKey(), log: join(cwd, `${kind}.jsonl`) },
      apiKeys: [{ id: 'load', role: 'author', sha256 }],
      limits: { perMinute: 10_000_000 },
      loadPolicy: () => ({ policy: loadPolicy({ cwd }).policy }),
      tell: () => undefined,
    });
    url = served.url;
  }
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed } = process.memoryUsage();
    process.send?.({ heap: heapUsed, most: process.resourceUsage().maxRSS * 1024 });
  });
  process.send?.({ url, key });
}

async function measureAll(): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
  const results = new Map<ServerKind, Figures[]>();
  try {
    // In turns, so that a busy moment of the machine falls on each of them.
    for (let round = 0; round < rounds; round += 1)
      for (const kind of ['hono alone', 'gate, small policy', 'gate, standard pack'] as const)
        results.set(kind, [...(results.get(kind) ?? []), await measure(kind, cwd)]);
  } finally {
    rmSync(cwd, { recursive: true });
  }
  const text = render(results);
  writeFileSync(page, text);
  console.log(text);
  if ([...results.values()].flat().some(({ wrong }) => wrong > 0)) process.exitCode = 1;
}

async function measure(kind: ServerKind, cwd: string): Promise<Figures> {
  rmSync(join(cwd, `${kind}.jsonl`), { force: true });
  writeFileSync(
    join(cwd, 'bluepencil.yml'),
    kind === 'gate, standard pack' ? 'extends: [standard]\n' : 'extends: [./town]\n',
  );
  const server = fork(fileURLToPath(import.meta.url), ['serve', kind, cwd], {
    execArgv: ['--expose-gc', '--conditions=source', '--import', 'tsx'],
  });
  try {
    const { url, key } = await told<{ url: string; key: string }>(server);
    const posts = rightAnswers(kind, cwd);
    const latencies: number[] = [];
    const wrong = { count: 0 };
    let none = 0;
    const agent = new Agent({ keepAlive: true, maxSockets: clients });
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let asked = 0; performance.now() < end; asked += 1) {
          const { text, verdict } = posts[(client * 7 + asked) % posts.length] ?? { text: '', verdict: '' };
          const id = `${client}-${asked}`;
          const start = performance.now();
          const answer = await ask(`${url}/v1/check`, { id, text, verdict }, { key, agent });
          latencies.push(performance.now() - start);
          if (answer.verdict === undefined) none += 1;
          else if (answer.id !== id || answer.verdict !== verdict) wrong.count += 1;
        }
      }),
    );
    agent.destroy();
    server.send('memory');
    const memory = await told<Pick<Figures, 'heap' | 'most'>>(server);
    latencies.sort((a, b) => a - b);
    const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
    return {
      perSecond: latencies.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      wrong: wrong.count,
      none,
      ...memory,
    };
  } finally {
    server.kill('SIGKILL');
  }
}

/** An answer; empty where there is none, which holds a post. */
interface Verdict {
  id?: string;
  verdict?: string;
}

function rightAnswers(kind: ServerKind, cwd: string): { text: string; verdict: string }[] {
  const { policy } = loadPolicy({ cwd });
  return Array.from({ length: variants }, (_, index) => {
    const text = `${drafts[index % drafts.length] ?? ''} Unit ${index + 1} is there.`;
    const verdict =
      kind === 'hono alone' ? 'publish' : lint({ id: '', text, meta: { channel: 'x' } }, policy).verdict;
    return { text, verdict };
  });
}

function told<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

function ask(
  url: string,
  { verdict, ...post }: { id: string; text: string; verdict: string },
  { key, agent }: { key: string; agent: Agent },
): Promise<Verdict> {
  // The server without a gate is told the verdict, since it answers with what it was sent.
  const body = JSON.stringify(
    key === '' ? { ...post, verdict } : { ...post, verdict, meta: { channel: 'x' } },
  );
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(response.statusCode === 200 ? (JSON.parse(text) as Verdict) : {}));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function render(results: Map<ServerKind, Figures[]>): string {
  const rows = [...results].map(([kind, figures]) => {
    const median = (name: keyof Figures) =>
      figures.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
    const wrong = figures.reduce((sum, each) => sum + each.wrong, 0);
    const cells = [
      median('perSecond').toFixed(0),
      `${median('p50').toFixed(0)} ms`,
      `${median('p99').toFixed(0)} ms`,
      `${wrong}`,
      `${figures.reduce((sum, each) => sum + each.none, 0)}`,
      `${(median('heap') / 1e6).toFixed(0)} MB`,
      `${(median('most') / 1e6).toFixed(0)} MB`,
    ];
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  return `# Figures of the gate

Made by \`pnpm measure:gate\`: ${clients} clients at once, ${seconds} s for each server, ${rounds} rounds in turns, medians; client
and server share a machine of ${cpus().length} cores. Every answer is held against what the engine says by itself. The gate
authenticates, validates, reads the post, signs a receipt, and has the decision on the disk before it answers; the library
alone (Hono on Node) parses the request and answers it.

| server | answers per second | half within | 99 % within | wrong answers | no answer | heap in use after | most memory |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The process starts from TypeScript sources here, which takes memory that a built one does not.
`;
}

import { createHmac, randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { lint, type Post } from '@bluepencil/core';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../answer.ts';
import { connectGate } from '../connect-gate.ts';
import type { Decision, DecisionLog } from '../decision.ts';
import { guard } from '../guard.ts';
import { sampleGate, sampleKey, sampleNow, samplePolicy, samplePosts } from '../sample-gate.ts';
import type { WebhookEvent } from '../webhooks/send-webhooks.ts';
import type { AccessEntry } from './access-entry.ts';
import { type ApiKey, createApiKey } from './api-key.ts';
import { createHandler } from './create-handler.ts';
import type { HandlerOptions } from './handler-options.ts';
import { assertShape } from './read-body.ts';
import type { Shapes } from './shapes.ts';

const { fine, held, blocked } = samplePosts;
const canary = '519-555-0134';
const keys: Record<string, string> = {};
const apiKeys: ApiKey[] = [];

beforeAll(async () => {
  for (const [id, role] of [
    ['newsroom', 'author'],
    ['a.marsh', 'pio'],
    ['office', 'admin'],
  ] as const) {
    const { key, sha256 } = await createApiKey();
    keys[id] = key;
    apiKeys.push({ id, role, sha256 });
  }
});
afterEach(() => vi.restoreAllMocks());

function serve(options: Partial<HandlerOptions> = {}, gate = sampleGate()) {
  const logged: AccessEntry[] = [];
  const told: WebhookEvent[] = [];
  const handler = createHandler({
    ...{ gate: () => gate, apiKeys, clock: () => sampleNow },
    log: (entry) => void logged.push(entry),
    tell: (event) => void told.push(event),
    ...options,
  });
  const ask = async (path: string, body?: unknown, init: RequestInit & { as?: string } = {}) => {
    const { as = 'newsroom', ...rest } = init;
    const headers: Record<string, string> = { authorization: `Bearer ${keys[as] ?? as}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const response = await handler(
      new Request(`http://gate.test${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...rest,
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  return { handler, ask, logged, told, gate };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('the server', () => {
  it('answers every verdict with 200, in the shape that it publishes', async () => {
    const { ask, told } = serve();
    for (const [post, verdict] of [
      [fine, 'publish'],
      [held, 'review'],
      [blocked, 'block'],
    ] as const) {
      const { status, json } = await ask('/v1/check', post);
      expect({ status, json }).toMatchObject({ status: 200, json: { id: post.id, verdict } });
      expect(() => assertShape('Answer', json)).not.toThrow();
    }
    expect(told.map(({ type }) => type)).toEqual(Array(3).fill('post.checked'));
    expect(JSON.stringify(told)).not.toContain(canary);
  });

  it('checks a batch, each post by itself', async () => {
    const late = { ...fine, id: 'late', meta: { schedule: 'some day' } };
    const { status, json } = await serve().ask('/v1/check/batch', { posts: [fine, late, held] });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      results: [
        { verdict: 'publish' },
        { id: 'late', error: { code: 'E409', refusal: 'schedule' } },
        { verdict: 'review' },
      ],
    });
    expect(() => assertShape('BatchAnswer', json)).not.toThrow();
  });

  it('lets a held post out after an approval by somebody who may, and not by who sent it', async () => {
    const { ask } = serve();
    const { receipt } = (await ask('/v1/check', held)).json as Answer;
    const request = {
      post: held,
      receipt,
      rules: ['tone/slang'],
      reason: 'A quotation',
      until: '2026-06-15T13:00:00Z',
    };
    await expect(ask('/v1/approve', request)).resolves.toMatchObject({
      status: 403,
      json: { error: { code: 'E403' } },
    });
    const approved = await ask('/v1/approve', request, { as: 'a.marsh' });
    expect(approved).toMatchObject({ status: 200, json: { answer: { verdict: 'publish' } } });
    expect(() => assertShape('ApproveAnswer', approved.json)).not.toThrow();
    const { answer, approval } = approved.json as Shapes['ApproveAnswer'];
    const verified = await ask('/v1/verify', { post: held, receipt: answer.receipt });
    expect(verified).toMatchObject({ status: 200, json: { valid: true, by: 'newsroom' } });
    expect(() => assertShape('VerifyAnswer', verified.json)).not.toThrow();
    await expect(ask('/v1/check', { ...held, approvals: [approval] })).resolves.toMatchObject({
      json: { verdict: 'publish' },
    });
    const own = (await ask('/v1/check', held, { as: 'a.marsh' })).json as Answer;
    await expect(
      ask('/v1/approve', { ...request, receipt: own.receipt }, { as: 'a.marsh' }),
    ).resolves.toMatchObject({
      status: 409,
      json: { error: { refusal: 'approver' } },
    });
  });

  it('refuses with 409 and the reason', async () => {
    const { ask, gate } = serve();
    const { receipt } = (await ask('/v1/check', fine)).json as Answer;
    const refusalOf = async (post: Post) => {
      const { status, json } = await ask('/v1/verify', { post, receipt });
      expect(status).toBe(409);
      return (json as Shapes['ErrorBody']).error.refusal;
    };
    await expect(refusalOf({ ...fine, text: 'Elm Street is open.' })).resolves.toBe('text');
    await expect(refusalOf({ ...fine, meta: { channel: 'facebook' } })).resolves.toBe('channel');
    await gate.replacePolicy(samplePolicy({ rules: { 'tone/slang': 'off' } }));
    await expect(refusalOf(fine)).resolves.toBe('policy');
  });

  it('tells its rules, its policy and its own document', async () => {
    const { ask, handler } = serve({ publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'abc' } });
    const rules = await ask('/v1/rules');
    expect((rules.json as Shapes['RulesAnswer']).rules.map(({ id }) => id)).toContain('tone/slang');
    expect(() => assertShape('RulesAnswer', rules.json)).not.toThrow();
    const policy = await ask('/v1/policy');
    expect(policy.json).toMatchObject({ packs: ['town'], rules: 5, publicKey: { x: 'abc' } });
    const document = await handler(new Request('http://gate.test/v1/openapi.json'));
    expect(await document.json()).toMatchObject({ openapi: '3.1.0', paths: { '/v1/check': {} } });
  });

  it('is ready when it has rules', async () => {
    const state: { gate?: ReturnType<typeof sampleGate>; isStopping?: true } = {};
    const { ask } = serve({ gate: () => state.gate, isStopping: () => state.isStopping === true });
    await expect(ask('/healthz')).resolves.toMatchObject({ status: 200 });
    await expect(ask('/readyz')).resolves.toMatchObject({
      status: 503,
      json: { reason: 'no rules are loaded' },
    });
    await expect(ask('/v1/check', fine)).resolves.toMatchObject({
      status: 503,
      json: { error: { code: 'E503' } },
    });
    state.gate = sampleGate();
    await expect(ask('/readyz')).resolves.toMatchObject({ status: 200 });
    state.isStopping = true;
    await expect(ask('/readyz')).resolves.toMatchObject({ status: 503, json: { reason: 'it shuts down' } });
    const last = await ask('/v1/check', fine);
    expect({ status: last.status, connection: last.headers.get('connection') }).toEqual({
      status: 200,
      connection: 'close',
    });
  });

  it('reads its policy again for an admin, and keeps it where that fails', async () => {
    const gate = sampleGate();
    const reload = vi.fn(() => gate.replacePolicy(samplePolicy({ rules: { 'tone/slang': 'off' } })));
    const { ask, told } = serve({ reload }, gate);
    await expect(ask('/v1/policy/reload', '', { as: 'a.marsh' })).resolves.toMatchObject({ status: 403 });
    await expect(ask('/v1/policy/reload', '', { as: 'office' })).resolves.toMatchObject({
      status: 200,
      json: { rules: 4 },
    });
    expect(reload).toHaveBeenCalledWith('office');
    expect(told).toMatchObject([{ type: 'policy.replaced' }]);
    await expect(serve().ask('/v1/policy/reload', '', { as: 'office' })).resolves.toMatchObject({
      status: 404,
    });
    const broken = serve({
      reload: () => Promise.resolve(void samplePolicy({ rules: { 'tone/slng': 'off' } })),
    });
    await expect(broken.ask('/v1/policy/reload', '', { as: 'office' })).resolves.toMatchObject({
      status: 422,
      json: { error: { message: expect.stringMatching(/^E203 .*stays in place/) as string } },
    });
  });

  it('runs where no code may be made of text, as on an edge', () => {
    const script = `
      import { compilePolicy } from '@bluepencil/core';
      import { createGate } from '@bluepencil/hook';
      import { createApiKey, createHandler } from '@bluepencil/hook/server';
      const rule = { id: 'tone/slang', summary: '', why: '', sources: [], verdict: 'review', check: 'phrases',
        options: { phrases: ['perp'] }, message: 'Unexpected, expected', examples: { fail: [], pass: [] } };
      const policy = compilePolicy([{ name: 'edge', version: '1.0.0', declares: [rule] }]);
      const { key, sha256 } = await createApiKey();
      const gate = createGate(policy, { key: ${JSON.stringify(sampleKey)} });
      const handler = createHandler({ gate: () => gate, apiKeys: [{ id: 'edge', role: 'author', sha256 }] });
      const headers = { authorization: 'Bearer ' + key, 'content-type': 'application/json' };
      const body = JSON.stringify({ id: 'a', text: 'The perp ran.' });
      const response = await handler(new Request('http://gate.test/v1/check', { method: 'POST', headers, body }));
      console.log((await response.json()).verdict);`;
    const flags = ['--disallow-code-generation-from-strings', '--conditions=source', '--import', 'tsx'];
    const out = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: new URL('../..', import.meta.url),
    });
    expect(out).toBe('review\n');
  }, 60_000);
});

describe('a posting tool over HTTP', () => {
  const connect = (handler: (request: Request) => Promise<Response>, key = sampleKey) =>
    connectGate({
      ...{ url: 'http://gate.test', apiKey: keys.newsroom ?? '', gateKey: key, clock: () => sampleNow },
      fetch: (input, init) => handler(new Request(input, init)),
    });
  const send = (handler: (request: Request) => Promise<Response>, key?: string) => {
    const sent: string[] = [];
    const publish = (post: Post) => Promise.resolve(sent.push(post.id));
    const options = { postOf: (post: Post) => post, record: () => undefined, deadline: 500 };
    return { sent, send: guard(publish, connect(handler, key), options) };
  };

  it('sends what may go out, and nothing else', async () => {
    const { sent, send: publish } = send(serve().handler);
    await publish(fine);
    await expect(publish(held)).rejects.toMatchObject({ name: 'HeldError', verdict: 'review' });
    await expect(publish(blocked)).rejects.toMatchObject({
      verdict: 'block',
      message: expect.not.stringContaining(canary) as string,
    });
    expect(sent).toEqual(['fine']);
  });

  it('takes a refusal for what it is', async () => {
    const { handler, gate } = serve();
    const { receipt } = await gate.check(fine);
    const { sent, send: publish } = send(handler);
    await gate.clear({ post: fine, receipt, spender: 'somebody' });
    await expect(publish(fine, { receipt })).rejects.toMatchObject({ refusal: { code: 'used' } });
    await expect(publish({ ...fine, text: 'x' }, { receipt })).rejects.toMatchObject({
      refusal: { code: 'text' },
    });
    expect(sent).toEqual([]);
  });

  it.each<[string, (answer: Record<string, unknown>, path: string) => unknown]>([
    ['says that all is well', () => ({ verdict: 'publish', receipt: 'x', clearance: 'x' })],
    ['says nothing', () => ({})],
    ['is a list', () => []],
    ['is no JSON', () => '<html>Welcome</html>'],
    ['changes the verdict', (answer) => ({ ...answer, verdict: 'publish' })],
    [
      'repeats an answer of another post',
      (answer, path) => ({ ...answer, ...(path.endsWith('clear') && { clearance: answer.receipt }) }),
    ],
    ['is endless', () => 'a'.repeat(5_000_000)],
  ])('sends nothing when the answer %s', async (_, change) => {
    const { handler } = serve();
    const post = { ...held, id: 'x' };
    const lying = async (request: Request) => {
      const answer = (await (await handler(request)).json()) as Record<string, unknown>;
      const body = change(answer, new URL(request.url).pathname);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const { sent, send: publish } = send(lying);
    await expect(publish(post)).rejects.toMatchObject({ name: 'HeldError' });
    expect(sent).toEqual([]);
  });

  it('sends nothing on the word of a gate with another key', async () => {
    const { sent, send: publish } = send(serve().handler, 'another secret of another gate, as long');
    await expect(publish(fine)).rejects.toMatchObject({ verdict: 'indeterminate' });
    expect(sent).toEqual([]);
  });
});

describe('security', () => {
  it.each([
    ['no key', ''],
    ['another scheme', 'Basic bmV3c3Jvb206'],
    ['another key', `Bearer bp_${'0'.repeat(64)}`],
    ['a key of a megabyte', `Bearer ${'a'.repeat(100_000)}`],
  ])('lets nobody in with %s', async (_, authorization) => {
    const { ask } = serve();
    const { status, headers, text } = await ask('/v1/check', fine, {
      headers: { authorization, 'content-type': 'application/json' },
    });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(text).not.toContain(authorization.slice(7) || '\0');
  });

  it('compares every key in full, whichever fits', async () => {
    const { ask } = serve();
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const countFor = async (as: string) => {
      verify.mockClear();
      await ask('/v1/rules', undefined, { as });
      return verify.mock.calls.length;
    };
    const counts = [];
    for (const as of ['newsroom', 'office', `bp_${'0'.repeat(64)}`, 'x']) counts.push(await countFor(as));
    expect(counts).toEqual(Array(4).fill(apiKeys.length));
  });

  it('takes so many requests of a key in a minute, and so many at once', async () => {
    let now = sampleNow;
    const { ask } = serve({ limits: { perMinute: 3 }, clock: () => now });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await ask('/v1/rules')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const { headers } = await ask('/v1/rules');
    expect(headers.get('retry-after')).toBe('20');
    await expect(ask('/v1/rules', undefined, { as: 'a.marsh' })).resolves.toMatchObject({ status: 200 });
    now += 20_000;
    await expect(ask('/v1/rules')).resolves.toMatchObject({ status: 200 });
    const crowded = serve({ limits: { atOnce: 2 } });
    const all = await Promise.all(Array.from({ length: 5 }, () => crowded.ask('/v1/check', fine)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
  });

  it('takes so many bytes, whatever their number is said to be', async () => {
    const { ask } = serve({ limits: { bytes: 1000 } });
    await expect(ask('/v1/check', { ...fine, meta: { note: 'a'.repeat(1000) } })).resolves.toMatchObject({
      status: 413,
    });
    const body = new Blob([JSON.stringify({ ...fine, meta: { note: 'a'.repeat(1000) } })]).stream();
    await expect(ask('/v1/check', '', { body, duplex: 'half' })).resolves.toMatchObject({
      status: 413,
    });
  });

  it.each<[string, unknown, number]>([
    ['no JSON', '{', 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x22]), 400],
    ['a list', [], 400],
    ['no id', { text: 'x' }, 400],
    ['a number for a text', { id: 'a', text: 1 }, 400],
    ['a text that is no post', { id: 'a', text: 'x'.repeat(20_001) }, 400],
    [
      'metadata without an end',
      `{"id":"a","text":"x","meta":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      400,
    ],
    ['metadata as broad as the sea', { id: 'a', text: 'x', meta: { list: Array(30_000).fill(0) } }, 400],
    ['attachments that are none', { id: 'a', text: 'x', meta: { attachments: [1] } }, 400],
    ['a prototype', '{"id":"a","text":"x","meta":{"__proto__":{"channel":"x"},"constructor":1}}', 200],
  ])('answers %s with a reason', async (_, body, status) => {
    const { ask } = serve();
    const asked = await ask(
      '/v1/check',
      body instanceof Uint8Array ? '' : body,
      body instanceof Uint8Array ? { body } : {},
    );
    expect(asked.status).toBe(status);
    if (status === 400)
      expect(asked.json).toMatchObject({
        error: { code: 'E400', message: expect.stringMatching(/^Unexpected .*, expected/) as string },
      });
  });

  it('answers what is asked in another way', async () => {
    const { ask } = serve();
    await expect(ask('/v1/nothing')).resolves.toMatchObject({ status: 404 });
    await expect(ask('/v1/check')).resolves.toMatchObject({ status: 404 });
    const plain = { authorization: `Bearer ${keys.newsroom}`, 'content-type': 'text/plain' };
    await expect(ask('/v1/check', '{}', { headers: plain })).resolves.toMatchObject({ status: 415 });
  });

  it('1,000 bodies of any kind never give a 500 or a pass', { timeout: 120_000 }, async () => {
    const { ask } = serve({ limits: { perMinute: 1_000_000 } });
    const { receipt } = (await ask('/v1/check', blocked)).json as Answer;
    const valid = [
      ['/v1/check', { ...blocked, approvals: [] }],
      ['/v1/check/batch', { posts: [blocked] }],
      ['/v1/verify', { post: blocked, receipt }],
      ['/v1/clear', { post: blocked, receipt, spender: 'a'.repeat(20) }],
      [
        '/v1/approve',
        {
          post: blocked,
          receipt,
          rules: ['pii/phone'],
          reason: 'A quotation',
          until: '2020-01-01T00:00:00Z',
        },
      ],
    ] as const;
    const any = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    // A whole body with one value replaced, or with a part of its text changed.
    const changed = fc
      .tuple(fc.constantFrom(...valid), fc.jsonValue(), fc.nat(), fc.boolean())
      .map(([[path, body], value, at, cut]) => {
        const text = JSON.stringify(body);
        if (cut)
          return [
            path,
            text.slice(0, at % text.length) +
              JSON.stringify(value).slice(0, 3) +
              text.slice((at % text.length) + 1),
          ] as const;
        const fields = Object.keys(body);
        return [path, JSON.stringify({ ...body, [fields[at % fields.length] ?? '']: value })] as const;
      });
    const request = fc.oneof(changed, fc.tuple(fc.constantFrom(...valid.map(([path]) => path)), any));
    const policy = samplePolicy();
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ([path, body]) => {
        const { status, json } = await ask(path, body, { as: 'a.marsh' });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect([200, 400, 409]).toContain(status);
        if (status !== 200) return;
        // A body that is still one gets the verdict that the engine gives for its post, and nothing else is let out.
        expect(path).toMatch(/^\/v1\/check/);
        const { posts } = JSON.parse(path === '/v1/check' ? `{"posts":[${body}]}` : body) as {
          posts: Post[];
        };
        const verdicts = posts.map((post) => lint(post, policy).verdict);
        const { results } = (path === '/v1/check' ? { results: [json] } : json) as { results: Answer[] };
        expect(results.map(({ verdict }) => verdict)).toEqual(verdicts);
      }),
      { numRuns: 1000, seed: 20260615 },
    );
    // The bodies were not all cut off at the first check.
    for (const status of [200, 400, 409]) expect(statuses.get(status)).toBeGreaterThan(20);
  });

  it('writes no text, key or receipt into its log, and none into errors', async () => {
    const failing: DecisionLog = {
      append: () => Promise.reject(new Error(`could not write ${canary}`)),
      ...{ spent: [], lastAt: 0 },
    };
    for (const { ask, logged } of [serve(), serve({}, sampleGate({ log: failing }))]) {
      const texts = [
        (await ask(`/v1/${canary}`, blocked)).text,
        (await ask('/v1/check', `{"id":"a","text":"Ring ${canary}" "x"}`)).text,
        (await ask('/v1/check', { id: 'a', text: 1, [canary]: canary })).text,
        (
          await ask('/v1/check', {
            id: 'a',
            text: 'x',
            meta: { attachments: [{ kind: canary, alt: [canary] }] },
          })
        ).text,
        (await ask('/v1/verify', { post: blocked, receipt: `receipt ${canary}` })).text,
        (
          await ask('/v1/approve', {
            post: blocked,
            receipt: canary,
            rules: [canary],
            reason: canary,
            until: canary,
          })
        ).text,
      ];
      const checked = await ask('/v1/check', blocked);
      const receipt = (checked.json as Partial<Answer>).receipt ?? 'none';
      await ask(
        '/v1/approve',
        { post: blocked, receipt, rules: [canary], reason: canary, until: canary },
        { as: 'a.marsh' },
      );
      expect(logged.length).toBeGreaterThan(6);
      const written = JSON.stringify(logged) + texts.join('');
      for (const secret of [canary, '555-0134', receipt, ...Object.values(keys)])
        expect(written).not.toContain(secret);
      expect(checked.text).not.toContain(canary);
    }
  });

  it('says that there is no verdict where something fails', async () => {
    const failing: DecisionLog = {
      append: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
      ...{ spent: [], lastAt: 0 },
    };
    const { ask, logged } = serve({}, sampleGate({ log: failing }));
    await expect(ask('/v1/check', fine)).resolves.toMatchObject({
      status: 503,
      json: { error: { code: 'E503' } },
    });
    expect(logged).toContainEqual(
      expect.objectContaining({ event: 'failure', name: 'Error', code: 'ENOSPC' }),
    );
  });
});

describe('a webhook', () => {
  const whsec = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
  const webhook = new Webhook(whsec);
  const source = (signed: 'standard' | 'sha256' | 'not at all', secrets = [whsec]) => ({
    ...{ id: 'tool', signed, secrets },
    receive: async (event: unknown, gate: ReturnType<typeof sampleGate>) => [await gate.check(event as Post)],
  });
  const now = new Date(sampleNow);

  const post = (body: string, headers: Record<string, string>, options: Partial<HandlerOptions>) =>
    serve(options).ask('/v1/webhooks/tool', body, { headers });
  const standard = (body: string, { id = randomUUID(), at = now } = {}) => ({
    'webhook-id': id,
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': webhook.sign(id, at, body),
  });

  it('as the library of Standard Webhooks signs it is read, with either of two secrets', async () => {
    const body = JSON.stringify(held);
    const old = `whsec_${Buffer.from('another secret of 24 byt').toString('base64')}`;
    for (const secrets of [[whsec], [old, whsec]]) {
      const asked = await post(body, standard(body), { sources: [source('standard', secrets)] });
      expect(asked).toMatchObject({ status: 200, json: { answers: [{ verdict: 'review' }] } });
    }
  });

  it('is verified on its raw bytes', async () => {
    const sources = [source('standard')];
    const body = JSON.stringify(held);
    const headers = standard(body);
    await expect(post(`${body} `, headers, { sources })).resolves.toMatchObject({ status: 401 });
    // Bytes that are no text become the same replacement character; the signature tells them apart.
    const bytes = (byte: number) => new Uint8Array([0x22, byte, 0x22]);
    const signed = createHmac('sha256', 'secret').update(bytes(0xff)).digest('hex');
    const sha = { sources: [source('sha256', ['secret'])] };
    const ask = async (byte: number) =>
      (
        await serve(sha).ask('/v1/webhooks/tool', '', {
          headers: { 'x-hub-signature': `sha256=${signed}` },
          body: bytes(byte),
        })
      ).status;
    expect(await ask(0xfe)).toBe(401);
    expect(await ask(0xff)).toBe(400);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no headers', {}, 'signature'],
    ['another signature', { 'webhook-signature': `v1,${'A'.repeat(43)}=` }, 'signature'],
    ['another version of the signature', { 'webhook-signature': 'v1a,abc' }, 'signature'],
    ['no base64', { 'webhook-signature': 'v1,%%%' }, 'signature'],
    ['another id', { 'webhook-id': 'msg_2' }, 'signature'],
    ['another time', { 'webhook-timestamp': String(sampleNow / 1000 + 1) }, 'signature'],
  ])('with %s is refused', async (_, changes, refusal) => {
    const body = JSON.stringify(held);
    const headers = Object.keys(changes).length > 0 ? { ...standard(body), ...changes } : {};
    const asked = await post(body, headers, { sources: [source('standard')] });
    expect(asked).toMatchObject({ status: 401, json: { error: { refusal } } });
  });

  it('that is old, or comes again, is refused', async () => {
    const body = JSON.stringify(held);
    const sources = [source('standard')];
    const at = (seconds: number) => standard(body, { at: new Date(sampleNow + seconds * 1000) });
    await expect(post(body, at(-301), { sources })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'expired' } },
    });
    await expect(post(body, at(301), { sources })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'early' } },
    });
    const { ask } = serve({ sources });
    const headers = at(-299);
    await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 200 });
    await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'used' } },
    });
  });

  it('as Mastodon and GitHub sign it is read once', async () => {
    const body = JSON.stringify(held);
    const signature = `sha256=${createHmac('sha256', 'a secret of mastodon').update(body).digest('hex')}`;
    for (const header of ['x-hub-signature', 'x-hub-signature-256']) {
      const { ask } = serve({ sources: [source('sha256', ['a secret of mastodon'])] });
      const headers = { [header]: signature };
      await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 200 });
      await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 401 });
    }
    for (const bad of ['sha256=00', 'sha1=abc', ''])
      await expect(
        post(body, { 'x-hub-signature': bad }, { sources: [source('sha256', ['s'])] }),
      ).resolves.toMatchObject({ status: 401 });
  });

  it('that nothing signs is taken only where the config says so, and from a source that it names', async () => {
    const body = JSON.stringify(held);
    await expect(post(body, {}, { sources: [source('not at all')] })).resolves.toMatchObject({ status: 200 });
    await expect(post(body, {}, {})).resolves.toMatchObject({ status: 404 });
  });
});

describe('what the gate keeps of a request', () => {
  it('names the key that asked', async () => {
    const decisions: Decision[] = [];
    const log = {
      append: (each: Decision) => Promise.resolve({ line: decisions.push(each), hash: '' }),
      spent: [],
      lastAt: 0,
    };
    await serve({}, sampleGate({ log })).ask('/v1/check', fine);
    expect(decisions).toMatchObject([{ event: 'check', by: 'newsroom', verdict: 'publish' }]);
  });
});

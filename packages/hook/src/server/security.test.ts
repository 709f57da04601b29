import { lint, type Post } from '@bluepencil/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../answer.ts';
import type { DecisionLog } from '../decision.ts';
import { sampleGate, sampleNow, samplePolicy, samplePosts } from '../sample-gate.ts';
import { canary, sampleApiKeys, sampleKeys, startSampleServer } from './sample-server.ts';

const { fine, blocked } = samplePosts;

afterEach(() => vi.restoreAllMocks());

describe('security', () => {
  it.each([
    ['no key', ''],
    ['another scheme', 'Basic bmV3c3Jvb206'],
    ['another key', `Bearer bp_${'0'.repeat(64)}`],
    ['a key of a megabyte', `Bearer ${'a'.repeat(100_000)}`],
  ])('lets nobody in with %s', async (_, authorization) => {
    const { ask } = startSampleServer();
    const { status, headers, text } = await ask('/v1/check', fine, {
      headers: { authorization, 'content-type': 'application/json' },
    });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(text).not.toContain(authorization.slice(7) || '\0');
  });

  it('compares every key in full, whichever fits', async () => {
    const { ask } = startSampleServer();
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const countFor = async (as: string) => {
      verify.mockClear();
      await ask('/v1/rules', undefined, { as });
      return verify.mock.calls.length;
    };
    const counts = [];
    for (const as of ['newsroom', 'office', `bp_${'0'.repeat(64)}`, 'x']) counts.push(await countFor(as));
    expect(counts).toEqual(Array(4).fill(sampleApiKeys.length));
  });

  it('takes so many requests of a key in a minute, and so many at once', async () => {
    let now = sampleNow;
    const { ask } = startSampleServer({ limits: { perMinute: 3 }, clock: () => now });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await ask('/v1/rules')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const { headers } = await ask('/v1/rules');
    expect(headers.get('retry-after')).toBe('20');
    await expect(ask('/v1/rules', undefined, { as: 'a.marsh' })).resolves.toMatchObject({ status: 200 });
    now += 20_000;
    await expect(ask('/v1/rules')).resolves.toMatchObject({ status: 200 });
    const crowded = startSampleServer({ limits: { atOnce: 2 } });
    const all = await Promise.all(Array.from({ length: 5 }, () => crowded.ask('/v1/check', fine)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
  });

  it('takes so many bytes, whatever their number is said to be', async () => {
    const { ask } = startSampleServer({ limits: { bytes: 1000 } });
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
    const { ask } = startSampleServer();
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
    const { ask } = startSampleServer();
    await expect(ask('/v1/nothing')).resolves.toMatchObject({ status: 404 });
    await expect(ask('/v1/check')).resolves.toMatchObject({ status: 404 });
    const plain = { authorization: `Bearer ${sampleKeys.newsroom}`, 'content-type': 'text/plain' };
    await expect(ask('/v1/check', '{}', { headers: plain })).resolves.toMatchObject({ status: 415 });
  });

  it('1,000 bodies of any kind never give a 500 or a pass', { timeout: 120_000 }, async () => {
    const { ask } = startSampleServer({ limits: { perMinute: 1_000_000 } });
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
    for (const { ask, logged } of [
      startSampleServer(),
      startSampleServer({}, sampleGate({ log: failing })),
    ]) {
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
      for (const secret of [canary, '555-0134', receipt, ...Object.values(sampleKeys)])
        expect(written).not.toContain(secret);
      expect(checked.text).not.toContain(canary);
    }
  });

  it('says that there is no verdict where something fails', async () => {
    const failing: DecisionLog = {
      append: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
      ...{ spent: [], lastAt: 0 },
    };
    const { ask, logged } = startSampleServer({}, sampleGate({ log: failing }));
    await expect(ask('/v1/check', fine)).resolves.toMatchObject({
      status: 503,
      json: { error: { code: 'E503' } },
    });
    expect(logged).toContainEqual(
      expect.objectContaining({ event: 'failure', name: 'Error', code: 'ENOSPC' }),
    );
  });
});

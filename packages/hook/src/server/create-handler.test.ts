import { execFileSync } from 'node:child_process';
import type { Post } from '@bluepencil/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Decision } from '../decision.ts';
import { sampleGate, sampleKey, samplePolicy, samplePosts } from '../sample-gate.ts';
import { assertShape } from './read-body.ts';
import { canary, startSampleServer } from './sample-server.ts';
import type { Shapes } from './shapes.ts';

const { fine, held, blocked } = samplePosts;

afterEach(() => vi.restoreAllMocks());

describe('the server', () => {
  it('answers every verdict with 200, in the shape that it publishes', async () => {
    const { ask, told } = startSampleServer();
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
    const { status, json } = await startSampleServer().ask('/v1/check/batch', { posts: [fine, late, held] });
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
    const { ask } = startSampleServer();
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
    const { ask, gate } = startSampleServer();
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
    const { ask, handler } = startSampleServer({ publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'abc' } });
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
    const { ask } = startSampleServer({
      gate: () => state.gate,
      isStopping: () => state.isStopping === true,
    });
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
    const { ask, told } = startSampleServer({ reload }, gate);
    await expect(ask('/v1/policy/reload', '', { as: 'a.marsh' })).resolves.toMatchObject({ status: 403 });
    await expect(ask('/v1/policy/reload', '', { as: 'office' })).resolves.toMatchObject({
      status: 200,
      json: { rules: 4 },
    });
    expect(reload).toHaveBeenCalledWith('office');
    expect(told).toMatchObject([{ type: 'policy.replaced' }]);
    await expect(startSampleServer().ask('/v1/policy/reload', '', { as: 'office' })).resolves.toMatchObject({
      status: 404,
    });
    const broken = startSampleServer({
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

describe('what the gate keeps of a request', () => {
  it('names the key that asked', async () => {
    const decisions: Decision[] = [];
    const log = {
      append: (each: Decision) => Promise.resolve({ line: decisions.push(each), hash: '' }),
      spent: [],
      lastAt: 0,
    };
    await startSampleServer({}, sampleGate({ log })).ask('/v1/check', fine);
    expect(decisions).toMatchObject([{ event: 'check', by: 'newsroom', verdict: 'publish' }]);
  });
});
